// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.edit.Clash;
import org.docket.edit.LineMerge;
import org.docket.edit.LineMerge.Merged;
import org.docket.edit.Refused;
import org.docket.minutes.BothTexts;
import org.docket.minutes.Notes;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.store.Blob;
import org.docket.store.Books;
import org.docket.store.MinutesStep;
import org.docket.store.MinutesStep.Kind;
import org.docket.store.Paper;
import org.docket.store.Papers.Entry;

/** Where the secretary drafts minutes: every version stays, edits lie on top of what is written from agenda and notes. */
public final class MinutesDesk {
    private static final Set<Kind> DECISIONS = EnumSet.of(Kind.APPROVED, Kind.AMENDED, Kind.TABLED);

    private final Desk desk;
    private final Shelf shelf;
    private final Permissions permissions;
    private final Clock clock;

    private MinutesDesk(Clerk clerk, Clock clock) {
        this.desk = clerk.desk;
        this.shelf = clerk.shelf;
        this.permissions = clerk.permissions;
        this.clock = clock.withZone(shelf.board().zone());
    }

    public static MinutesDesk of(Clerk clerk, Clock clock) {
        return new MinutesDesk(clerk, clock);
    }

    /** A record as somebody typed it, the version it was made from, and why. */
    public record Typed(int base, String text, String reason) {}

    /**
     * What was decided of minutes.
     *
     * @param at the meeting that decided
     * @param version the version of the draft that was before it
     */
    public record Decision(Kind kind, String at, int version) {}

    /** The draft as far as somebody may read it: the record is for those who sit in with the board. */
    public Optional<MinutesDraft> draft(Person who, String meeting) {
        requireReader(who);
        return desk.read(books -> MinutesShelf.draft(books, meeting))
                .map(draft -> who.may(Right.SIT_IN) ? draft : draft.withoutRecord());
    }

    /** One version of the record. */
    public String version(Person who, String meeting, int number) {
        require(who, Right.SIT_IN);
        return desk.read(books -> MinutesShelf.text(books, meeting, number));
    }

    /** The number of the version with this digest. */
    public Optional<Integer> version(Person who, String meeting, String sha256) {
        require(who, Right.SIT_IN);
        return desk.read(books -> books.papers().all(Paper.Kind.DRAFT, meeting).stream()
                .filter(paper -> paper.sha256().equals(sha256))
                .map(Paper::number)
                .findFirst());
    }

    /** The record before it was amended, where it was approved as amended. */
    public Optional<String> beforeAmendment(Person who, String meeting) {
        require(who, Right.SIT_IN);
        return desk.read(books -> MinutesDecided.beforeAmendment(books, meeting, clock.getZone()));
    }

    /** Whether there is a draft that may still be changed: not yet approved, or approved, published and withdrawn. */
    public boolean isOpen(String meeting) {
        return desk.read(books -> MinutesShelf.open(books, meeting).isPresent());
    }

    /** Whether a draft can be made: the meeting is over, and there is none. */
    public boolean isDue(String meeting) {
        return desk.read(books -> isDue(books, meeting));
    }

    private boolean isDue(Books books, String meeting) {
        Phase phase = permissions.phase(books, meeting);
        boolean over = phase == Phase.COMPLETE
                || phase == Phase.MEETING_DAY && LocalDate.now(clock).isAfter(Phases.day(meeting))
                || phase == Phase.MEETING_DAY
                        && notes(books, meeting).complete().isPresent();
        return over && MinutesShelf.draft(books, meeting).isEmpty();
    }

    /** Writes the first draft from agenda and notes. */
    public MinutesDraft make(Person who, String meeting) {
        require(who, Right.KEEP_NOTES);
        return desk.written(meeting, books -> {
            if (!isDue(books, meeting)) {
                throw new Refused("Minutes are drafted once, when the meeting is over.");
            }
            int made = keep(
                    books,
                    meeting,
                    entry(who, "Draft minutes for " + meeting),
                    written(books, meeting).record());
            add(books, meeting, who, new MinutesStep(0, Kind.MADE, made, made, "", Instant.EPOCH, "", ""));
            return MinutesShelf.draft(books, meeting, made);
        });
    }

    /** What agenda and notes come to by now, where that is not what the draft was written from. */
    public Optional<Merged> renewal(Person who, String meeting) {
        require(who, Right.KEEP_NOTES);
        return desk.read(
                books -> MinutesShelf.open(books, meeting).flatMap(last -> renewal(books, meeting, last, List.of())));
    }

    private Optional<Merged> renewal(Books books, String meeting, MinutesStep last, List<String> chosen) {
        String was = MinutesShelf.text(books, meeting, last.made());
        String now = written(books, meeting).record();
        return was.equals(now)
                ? Optional.empty()
                : Optional.of(LineMerge.merge(was, MinutesShelf.text(books, meeting, last.paper()), now, chosen));
    }

    /** Writes the draft anew, with all edits on top; nothing happens while there are places that nobody chose for. */
    public List<Clash> renew(Person who, String meeting, int base, List<String> chosen) {
        require(who, Right.KEEP_NOTES);
        return desk.written(meeting, books -> {
            MinutesStep last = requireOpen(books, meeting);
            Optional<Merged> merged = renewal(books, meeting, last, base == last.paper() ? chosen : List.of());
            if (merged.isEmpty()) {
                return List.of();
            }
            if (merged.get().clashes().size() > (base == last.paper() ? chosen.size() : 0)) {
                return merged.get().clashes();
            }
            int made = keep(
                    books,
                    meeting,
                    entry(who, "Written anew"),
                    written(books, meeting).record());
            int paper = keep(
                    books,
                    meeting,
                    entry(who, "Brought up to the notes"),
                    merged.get().text());
            add(books, meeting, who, new MinutesStep(0, Kind.RENEWED, paper, made, "", Instant.EPOCH, "", ""));
            return List.of();
        });
    }

    /** Takes an edited record; where somebody else edited the same meanwhile, both stand to be chosen from. */
    public List<Clash> edit(Person who, String meeting, Typed typed, List<String> chosen) {
        require(who, Right.KEEP_NOTES);
        return desk.written(meeting, books -> {
            MinutesStep last = requireOpen(books, meeting);
            String base = MinutesShelf.text(books, meeting, typed.base);
            Merged merged = LineMerge.merge(base, typed.text, MinutesShelf.text(books, meeting, last.paper()), chosen);
            if (merged.clashes().size() > chosen.size()) {
                return merged.clashes();
            }
            int paper = keep(books, meeting, entry(who, typed.reason), merged.text());
            if (paper != last.paper()) {
                add(
                        books,
                        meeting,
                        who,
                        new MinutesStep(0, Kind.EDITED, paper, last.made(), "", Instant.EPOCH, typed.reason, ""));
            }
            return List.of();
        });
    }

    /** Takes the draft back, before it is approved; every version stays. */
    public void takeBack(Person who, String meeting, String reason) {
        require(who, Right.KEEP_NOTES);
        if (reason.isBlank()) {
            throw new Refused("A draft is taken back for a reason.");
        }
        desk.written(meeting, books -> {
            MinutesStep last = requireOpen(books, meeting);
            return add(books, meeting, who, MinutesShelf.after(last, Kind.TAKEN_BACK, reason, ""));
        });
    }

    /** Writes down what a later meeting decided of the draft as it stands. */
    public void decide(Person who, String meeting, Decision decision) {
        require(who, Right.KEEP_NOTES);
        if (!DECISIONS.contains(decision.kind)) {
            throw new Refused("Minutes are approved, approved as amended, or tabled.");
        }
        desk.written(meeting, books -> {
            MinutesStep last = requireOpen(books, meeting);
            requireLater(books, meeting, decision.at);
            if (last.paper() != decision.version) {
                throw new Refused("The draft has changed since you read it; look at it again.");
            }
            return add(books, meeting, who, MinutesShelf.after(last, decision.kind, "", decision.at));
        });
    }

    private static void requireLater(Books books, String meeting, String at) {
        if (at.compareTo(meeting) <= 0 || books.revisions().newest(at).isEmpty()) {
            throw new Refused("Minutes are decided on at a later meeting; there is none on \"" + at + "\".");
        }
    }

    private BothTexts written(Books books, String meeting) {
        return BothTexts.of(
                agenda(books, meeting), notes(books, meeting), shelf.board().text("minutes.url"));
    }

    private Notes notes(Books books, String meeting) {
        return MinutesShelf.notes(books, meeting, agenda(books, meeting));
    }

    private Agenda agenda(Books books, String meeting) {
        return shelf.page(books, meeting).agenda();
    }

    /** The last step of a draft that may still change; one that was imported has none, and is its own beginning. */
    private static MinutesStep requireOpen(Books books, String meeting) {
        return MinutesShelf.open(books, meeting)
                .orElseThrow(() -> new Refused("There is no draft of these minutes that could still be changed."));
    }

    /** Keeps a version whose tags pair; answers its number. */
    private static int keep(Books books, String meeting, Entry entry, String text) {
        BothTexts.of(text);
        Blob content = Blob.of(text);
        Outside.refuseExpunged(books, content);
        return books.papers()
                .keep(Paper.Kind.DRAFT, meeting, entry, content)
                .or(() -> books.papers().newest(Paper.Kind.DRAFT, meeting))
                .orElseThrow()
                .number();
    }

    private Entry entry(Person who, String message) {
        return new Entry(who.id(), now(), message);
    }

    private MinutesStep add(Books books, String meeting, Person who, MinutesStep step) {
        return MinutesShelf.add(books, meeting, entry(who, step.reason()), step);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void requireReader(Person who) {
        if (!Sight.of(who, shelf.board()).isWhole()) {
            throw new NotAllowed(Right.READ_ALL);
        }
    }

    private static void require(Person who, Right right) {
        if (!who.may(right)) {
            throw new NotAllowed(right);
        }
    }
}
