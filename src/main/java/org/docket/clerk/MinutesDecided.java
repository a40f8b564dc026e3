// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.docket.agenda.MeetingDay;
import org.docket.edit.Refused;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Recorded;
import org.docket.meeting.Settled;
import org.docket.meeting.Settled.Outcome;
import org.docket.meeting.Struck;
import org.docket.store.Books;
import org.docket.store.MinutesStep;
import org.docket.store.MinutesStep.Kind;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.docket.store.Published;

/** What a later meeting decides of minutes: written down there, it counts for their draft as it stands at that moment. */
final class MinutesDecided {
    private MinutesDecided() {}

    /**
     * Approved or tabled at a meeting; what is approved as amended is so only once the amendment stands in the draft. What
     * the meeting takes back or settles otherwise is no longer decided.
     */
    static void note(Books books, Turn.Page page, Recorded recorded) {
        String later = page.revision().meeting();
        Proceedings so = Proceedings.of(books.acts().all(later));
        item(so, recorded)
                .ifPresent(item -> about(books, page, item).ifPresent(meeting -> {
                    Optional<Recorded> outcome = so.outcome(item).filter(act -> act.act() instanceof Settled);
                    Papers.Entry entry = new Papers.Entry(recorded.who(), recorded.when(), reason(recorded));
                    undo(books, meeting, entry, new Ground(later, so, item, outcome));
                    outcome.filter(act -> act.equals(recorded) || wasOf(books, meeting, act))
                            .flatMap(act -> kind((Settled) act.act()))
                            .ifPresent(kind -> note(books, meeting, kind, entry, later));
                }));
    }

    /** What a later meeting decided of minutes rests on: all that happened there, and what became of their item. */
    private record Ground(String later, Proceedings so, int item, Optional<Recorded> outcome) {
        /** Whether a decision was made there, and not by the secretary apart from it. */
        boolean bears(MinutesStep step) {
            return step.subject().equals(later)
                    && so.all().stream()
                            .filter(act -> act.act() instanceof Settled settled && settled.id() == item)
                            .anyMatch(act -> step.kind() == Kind.AMENDED
                                    ? ((Settled) act.act()).outcome() == Outcome.AMENDED
                                    : act.who().equals(step.who()) && act.when().equals(step.when()));
        }

        boolean stillSays(Kind kind) {
            return outcome.map(act -> ((Settled) act.act()).outcome())
                    .filter(now -> now == (kind == Kind.AMENDED ? Outcome.AMENDED : Outcome.APPROVED))
                    .isPresent();
        }
    }

    /** Whether an act decided of the draft as it still is, so that it does so again when what replaced it is taken back. */
    private static boolean wasOf(Books books, String meeting, Recorded act) {
        return books.minutes().all(meeting).stream()
                .filter(step -> step.who().equals(act.who()) && step.when().equals(act.when()))
                .anyMatch(step -> MinutesShelf.last(books, meeting)
                        .filter(last -> last.paper() == step.paper())
                        .isPresent());
    }

    /** The item that an act settles, or takes back what was settled of it. */
    private static Optional<Integer> item(Proceedings so, Recorded recorded) {
        if (recorded.act() instanceof Struck struck) {
            return so.all().stream()
                    .filter(act -> act.number() == struck.act() && act.act() instanceof Settled)
                    .map(act -> ((Settled) act.act()).id())
                    .findFirst();
        }
        return recorded.act() instanceof Settled settled ? Optional.of(settled.id()) : Optional.empty();
    }

    private static Optional<String> about(Books books, Turn.Page page, int item) {
        return Optional.ofNullable(books.acts().items(page.revision().meeting()).get(item))
                .flatMap(new Names(page.agenda())::find)
                .flatMap(MinutesShelf::meeting);
    }

    private static String reason(Recorded recorded) {
        return recorded.act() instanceof Struck struck ? struck.reason() : "";
    }

    /** An approval without its ground is none, unless the minutes are out already. */
    private static void undo(Books books, String meeting, Papers.Entry entry, Ground ground) {
        Optional<MinutesStep> approval = MinutesShelf.last(books, meeting)
                .filter(step -> step.kind().isApproval())
                .filter(ground::bears)
                .filter(step -> !ground.stillSays(step.kind()));
        if (approval.isEmpty()) {
            return;
        }
        if (books.published().standing(Published.Kind.MINUTES, meeting).isPresent()) {
            throw new Refused("The minutes of " + MeetingDay.words(Phases.day(meeting))
                    + " are published on this approval; they have to be withdrawn first.");
        }
        MinutesShelf.add(books, meeting, entry, MinutesShelf.after(approval.get(), Kind.UNDECIDED, "", ground.later));
    }

    private static void note(Books books, String meeting, Kind kind, Papers.Entry entry, String later) {
        Optional<MinutesStep> last = MinutesShelf.last(books, meeting);
        boolean stands = last.filter(step -> step.kind() != Kind.TAKEN_BACK)
                .filter(step -> !step.kind().isApproval() || step.subject().equals(later))
                .filter(step -> step.kind() != kind)
                .isPresent();
        if (stands) {
            MinutesShelf.add(books, meeting, entry, MinutesShelf.after(last.get(), kind, "", later));
        }
    }

    private static Optional<Kind> kind(Settled settled) {
        return switch (settled.outcome()) {
            case APPROVED -> Optional.of(Kind.APPROVED);
            case TABLED -> Optional.of(Kind.TABLED);
            default -> Optional.empty();
        };
    }

    /** The record as it was on the morning of the meeting that approved another one. */
    static Optional<String> beforeAmendment(Books books, String meeting, ZoneId zone) {
        return books.minutes()
                .last(meeting)
                .filter(step -> step.kind() == Kind.AMENDED)
                .flatMap(step -> MinutesShelf.at(books, meeting, morning(step.subject(), zone))
                        .or(() -> books.papers().all(Paper.Kind.DRAFT, meeting).stream()
                                .reduce((newer, older) -> older)))
                .map(paper -> MinutesShelf.text(books, meeting, paper.number()));
    }

    private static Instant morning(String meeting, ZoneId zone) {
        LocalDate day = Phases.day(meeting);
        return day.atStartOfDay(zone).toInstant();
    }
}
