// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.MeetingName;
import org.docket.clerk.MeetingNotes;
import org.docket.clerk.Names;
import org.docket.edit.Refused;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Recorded;
import org.docket.meeting.Settled;
import org.docket.meeting.Settled.Outcome;
import org.docket.minutes.BothTexts;
import org.docket.minutes.Notes;
import org.docket.minutes.SecondNet;
import org.docket.store.Books;
import org.docket.store.Paper;
import org.docket.store.Revision;
import org.docket.store.Sha256;

/** Finds what would be published of a meeting: the draft without what is private, and whether the board approved just that. */
final class Candidates {
    private static final Set<Outcome> APPROVING = Set.of(Outcome.APPROVED, Outcome.UNANIMOUS, Outcome.AMENDED);
    private static final List<DateTimeFormatter> TITLES = List.of(
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM dd, uuuu", Locale.ENGLISH));

    private final Board board;

    Candidates(Board board) {
        this.board = board;
    }

    /** An approval: at which meeting, as which item, when, and how. */
    private record Approval(String meeting, Item item, Instant when, Outcome outcome) {
        String words() {
            return "approved" + (outcome == Outcome.AMENDED ? " as amended" : "") + " on " + meeting + " as item "
                    + item.id();
        }
    }

    Candidate of(Books books, String meeting) {
        List<Paper> drafts = books.papers().all(Paper.Kind.DRAFT, meeting);
        if (drafts.isEmpty()) {
            return Candidate.none("There is no draft of these minutes yet.");
        }
        Optional<Approval> approval = approval(books, meeting);
        try {
            String text = open(books, drafts.get(0));
            Optional<String> approved =
                    approval.flatMap(one -> draft(drafts, one)).map(draft -> Sha256.of(open(books, draft)));
            SecondNet.Catch caught = caught(books, meeting, text);
            return new Candidate(
                    text,
                    Sha256.of(text),
                    approved,
                    approval.map(Approval::words).orElse(""),
                    caught.hits(),
                    caught.brief(),
                    "");
        } catch (Refused unbalanced) {
            return Candidate.none(unbalanced.getMessage());
        }
    }

    private static String open(Books books, Paper draft) {
        return BothTexts.of(Utf8.decode(books.papers().content(draft))).open();
    }

    /** The draft that was approved: the one that lay there, or when it was amended, the first that was kept after that. */
    private static Optional<Paper> draft(List<Paper> newestFirst, Approval approval) {
        return approval.outcome() == Outcome.AMENDED
                ? newestFirst.stream()
                        .filter(paper -> paper.when().isAfter(approval.when()))
                        .reduce((later, earlier) -> earlier)
                : newestFirst.stream()
                        .filter(paper -> !paper.when().isAfter(approval.when()))
                        .findFirst();
    }

    private Optional<Approval> approval(Books books, String meeting) {
        return books.revisions().newestOfEach().stream()
                .filter(other -> other.meeting().compareTo(meeting) > 0)
                .flatMap(other -> approval(books, meeting, other).stream())
                .reduce((earlier, later) -> later);
    }

    private Optional<Approval> approval(Books books, String meeting, Revision later) {
        Proceedings so = Proceedings.of(books.acts().all(later.meeting()));
        if (so.items().isEmpty()) {
            return Optional.empty();
        }
        byte[] text = books.revisions().text(later.meeting(), later.number()).orElseThrow();
        Agenda agenda = Agenda.parse(Utf8.decode(text), board);
        Names names = new Names(agenda);
        for (Item item : agenda.items()) {
            Optional<Recorded> outcome = item.kind() == Kind.MINUTES && isOf(item, meeting)
                    ? books.acts().known(later.meeting(), names.of(item)).flatMap(so::outcome)
                    : Optional.empty();
            if (outcome.isPresent()
                    && outcome.get().act() instanceof Settled settled
                    && APPROVING.contains(settled.outcome())) {
                return Optional.of(
                        new Approval(later.meeting(), item, outcome.get().when(), settled.outcome()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Item item, String meeting) {
        LocalDate day = MeetingName.parse(meeting).orElseThrow().day();
        return TITLES.stream().anyMatch(form -> item.title().strip().startsWith(form.format(day)));
    }

    /** Everything that is made from the text is looked through, not the text alone. */
    private SecondNet.Catch caught(Books books, String meeting, String text) {
        byte[] newest = books.revisions()
                .newest(meeting)
                .flatMap(revision -> books.revisions().text(meeting, revision.number()))
                .orElse(new byte[0]);
        Agenda agenda = Agenda.parse(Utf8.decode(newest), board);
        Notes notes = MeetingNotes.whole(books, meeting, agenda).orElse(Notes.of(Map.of()));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("the text", text);
        List<String> headings = new ArrayList<>();
        Passages.of(text, board).forEach(passage -> headings.add(passage.title()));
        texts.put("the contents of the page", String.join("\n", headings));
        texts.putAll(SecondNet.open(notes));
        return SecondNet.of(agenda, notes).through(texts);
    }
}
