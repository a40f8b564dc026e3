// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.MeetingDay;
import org.docket.agenda.Utf8;
import org.docket.edit.Refused;
import org.docket.minutes.BothTexts;
import org.docket.minutes.Notes;
import org.docket.store.Books;
import org.docket.store.MinutesStep;
import org.docket.store.Paper;
import org.docket.store.Papers.Entry;
import org.docket.store.Published;

/** Finds drafts of minutes, as they are and as they were. */
final class MinutesShelf {
    private MinutesShelf() {}

    /** The draft that stands; none where it was never made, or taken back. */
    static Optional<MinutesDraft> draft(Books books, String meeting) {
        return books.papers()
                .newest(Paper.Kind.DRAFT, meeting)
                .filter(paper -> !books.minutes().areTakenBack(meeting))
                .map(paper -> draft(books, meeting, paper.number()));
    }

    static MinutesDraft draft(Books books, String meeting, int version) {
        String record = text(books, meeting, version);
        String open = open(record);
        List<MinutesStep> steps = books.minutes().all(meeting);
        return new MinutesDraft(meeting, version, record, open, steps);
    }

    static String text(Books books, String meeting, int version) {
        return books.papers().all(Paper.Kind.DRAFT, meeting).stream()
                .filter(paper -> paper.number() == version)
                .findFirst()
                .map(paper -> Utf8.decode(books.papers().content(paper)))
                .orElseThrow(() -> new NoMeeting(meeting, version));
    }

    /** What was done last with a draft; one that came from a file was made by whoever brought it. */
    static Optional<MinutesStep> last(Books books, String meeting) {
        return books.minutes()
                .last(meeting)
                .or(() -> books.papers()
                        .newest(Paper.Kind.DRAFT, meeting)
                        .map(paper -> new MinutesStep(
                                0,
                                MinutesStep.Kind.MADE,
                                paper.number(),
                                paper.number(),
                                paper.who(),
                                paper.when(),
                                "",
                                "")));
    }

    /** What was done last with a draft that may still be changed: approved ones may once they were withdrawn. */
    static Optional<MinutesStep> open(Books books, String meeting) {
        Instant withdrawn = books.published()
                .newest(Published.Kind.MINUTES, meeting)
                .flatMap(Published::withdrawnAt)
                .orElse(Instant.MIN);
        return last(books, meeting)
                .filter(step -> step.kind() != MinutesStep.Kind.TAKEN_BACK)
                .filter(step -> !step.kind().isApproval() || !step.when().isAfter(withdrawn));
    }

    /** The version that stood at a moment. */
    static Optional<Paper> at(Books books, String meeting, Instant moment) {
        return books.papers().all(Paper.Kind.DRAFT, meeting).stream()
                .filter(paper -> !paper.when().isAfter(moment))
                .findFirst();
    }

    /** The meeting whose minutes an item of a later agenda is about. */
    static Optional<String> meeting(Item item) {
        return MeetingDay.of(item).map(LocalDate::toString);
    }

    /** Whether an item is about minutes of a meeting kept here that nobody has drafted. */
    static boolean lacksDraft(Books books, Item item) {
        return meeting(item)
                .filter(meeting -> books.revisions().newest(meeting).isPresent())
                .filter(meeting ->
                        books.papers().newest(Paper.Kind.PUBLISHED, meeting).isEmpty())
                .filter(meeting ->
                        books.papers().newest(Paper.Kind.DRAFT, meeting).isEmpty()
                                || books.minutes().areTakenBack(meeting))
                .isPresent();
    }

    /** Whether the draft that an item is about has changed since a moment. */
    static boolean changedSince(Books books, Item item, Instant moment) {
        return meeting(item)
                .flatMap(meeting -> books.papers().newest(Paper.Kind.DRAFT, meeting))
                .filter(newest -> at(books, newest.meeting(), moment)
                        .filter(then -> then.sha256().equals(newest.sha256()))
                        .isEmpty())
                .isPresent();
    }

    /** The digest of the draft that an item is about; empty where there is none. */
    static String digest(Books books, Item item) {
        return meeting(item)
                .flatMap(meeting -> books.papers().newest(Paper.Kind.DRAFT, meeting))
                .map(Paper::sha256)
                .orElse("");
    }

    static Notes notes(Books books, String meeting, Agenda agenda) {
        return MeetingNotes.whole(books, meeting, agenda).orElseGet(() -> Notes.of(Map.of()));
    }

    /** A step that leaves the draft as it is. */
    static MinutesStep after(MinutesStep last, MinutesStep.Kind kind, String reason, String subject) {
        return new MinutesStep(0, kind, last.paper(), last.made(), "", Instant.EPOCH, reason.strip(), subject);
    }

    /** Writes a step down as the next one. */
    static MinutesStep add(Books books, String meeting, Entry entry, MinutesStep step) {
        int number = books.minutes().all(meeting).size() + 1;
        MinutesStep added = new MinutesStep(
                number,
                step.kind(),
                step.paper(),
                step.made(),
                entry.who(),
                entry.when(),
                entry.message(),
                step.subject());
        books.minutes().add(meeting, added);
        return added;
    }

    /** Nothing of a text whose tags do not pair may be read by anybody. */
    private static String open(String record) {
        try {
            return BothTexts.of(record).open();
        } catch (Refused unbalanced) {
            return "";
        }
    }
}
