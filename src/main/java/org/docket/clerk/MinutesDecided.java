// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.meeting.Recorded;
import org.docket.meeting.Settled;
import org.docket.store.Books;
import org.docket.store.MinutesStep;
import org.docket.store.MinutesStep.Kind;
import org.docket.store.Paper;
import org.docket.store.Papers;

/** What a later meeting decides of minutes: written down there, it counts for their draft as it stands at that moment. */
final class MinutesDecided {
    private MinutesDecided() {}

    /** Approved or tabled at a meeting; what is approved as amended is so only once the amendment stands in the draft. */
    static void note(Books books, Turn.Page page, Recorded recorded) {
        if (recorded.act() instanceof Settled settled) {
            String later = page.revision().meeting();
            Optional<String> meeting = Optional.ofNullable(
                            books.acts().items(later).get(settled.id()))
                    .flatMap(new Names(page.agenda())::find)
                    .flatMap((Item item) -> MinutesShelf.meeting(item));
            Optional<Kind> kind = kind(settled);
            if (meeting.isPresent() && kind.isPresent()) {
                note(books, meeting.get(), kind.get(), recorded, later);
            }
        }
    }

    private static void note(Books books, String meeting, Kind kind, Recorded recorded, String later) {
        Optional<MinutesStep> last = MinutesShelf.last(books, meeting);
        boolean stands = last.filter(step -> step.kind() != Kind.TAKEN_BACK)
                .filter(step -> !step.kind().isApproval() || step.subject().equals(later))
                .filter(step -> step.kind() != kind)
                .isPresent();
        if (stands) {
            Papers.Entry entry = new Papers.Entry(recorded.who(), recorded.when(), "");
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
