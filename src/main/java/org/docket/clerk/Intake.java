// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.PrivateText;
import org.docket.clerk.HandEdits.Editor;
import org.docket.clerk.Parcel.History;
import org.docket.clerk.Parcel.Sheet;
import org.docket.clerk.Receipt.Emptied;
import org.docket.clerk.Receipt.Kept;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Chronicle;
import org.docket.store.Deed;
import org.docket.store.MinutesComment;
import org.docket.store.Paper;
import org.docket.store.Papers.Entry;

/** Takes a parcel from outside: agendas first, then the papers beside them, then what people had queued on them. */
final class Intake {
    private static final String FROM = "command line";

    private final Histories histories;
    private final Outside outside;
    private final Trays trays;
    private final Clock clock;

    Intake(Histories histories, Outside outside, Trays trays, Clock clock) {
        this.histories = histories;
        this.outside = outside;
        this.trays = trays;
        this.clock = clock;
    }

    Receipt take(Books books, Parcel parcel, Optional<Person> by) {
        Editor editor = by.map(this::editor).orElse(Outside.IMPORT);
        Map<String, Optional<Integer>> pasts = new LinkedHashMap<>();
        parcel.histories()
                .forEach((meeting, all) -> pasts.put(meeting, history(books, nowCalled(books, meeting), all, editor)));
        Map<String, HandEdited> agendas = new LinkedHashMap<>();
        parcel.agendas()
                .forEach((meeting, text) ->
                        agendas.put(meeting, outside.takeWhole(books, editor, nowCalled(books, meeting), text)));
        Outside.refuseExpunged(
                books, parcel.papers().stream().map(Sheet::content).toList());
        Instant now = clock.instant();
        Entry entry = new Entry(editor.who(), now.truncatedTo(ChronoUnit.MILLIS));
        List<Kept> papers =
                parcel.papers().stream().map(sheet -> keep(books, sheet, entry)).toList();
        books.audit().add(published(editor, now, papers));
        List<Emptied> emptied = new ArrayList<>();
        for (Parcel.Tray tray : parcel.trays()) {
            String meeting = nowCalled(books, tray.meeting());
            emptied.add(empty(books, new Parcel.Tray(tray.person(), meeting, tray.changes()), editor));
        }
        List<Optional<Integer>> drafts = parcel.drafts().stream()
                .map(draft -> draft(books, draft.of(nowCalled(books, draft.meeting())), editor))
                .toList();
        Map<String, Optional<Integer>> comments = new LinkedHashMap<>();
        parcel.comments()
                .forEach((meeting, said) ->
                        comments.put(meeting, comments(books, nowCalled(books, meeting), said, editor)));
        Map<String, Optional<Integer>> acts = new LinkedHashMap<>();
        parcel.chronicles()
                .forEach((meeting, chronicle) ->
                        acts.put(meeting, acts(books, nowCalled(books, meeting), chronicle, editor)));
        return new Receipt(agendas, pasts, papers, emptied, drafts, comments, acts);
    }

    /** A file has the name that the meeting had then. */
    private static String nowCalled(Books books, String meeting) {
        return books.diary().nowCalled(meeting).orElse(meeting);
    }

    private Editor editor(Person who) {
        Person today = who.on(LocalDate.now(clock));
        if (!today.may(Right.EDIT_BY_HAND)) {
            throw new NotAllowed(Right.EDIT_BY_HAND);
        }
        return Editor.of(today, FROM);
    }

    private Optional<Integer> history(Books books, String meeting, History past, Editor editor) {
        Optional<Integer> added = histories.take(books, meeting, past);
        return remembered(books, editor, new Taken("imports a history", meeting, added));
    }

    private Optional<Integer> draft(Books books, Parcel.Manuscript draft, Editor editor) {
        Optional<Integer> added = Manuscripts.take(books, draft);
        return remembered(books, editor, new Taken("imports a draft", draft.meeting(), added));
    }

    private Optional<Integer> comments(Books books, String meeting, List<MinutesComment> said, Editor editor) {
        Optional<Integer> added = PassageComments.take(books, meeting, said);
        return remembered(books, editor, new Taken("imports comments on minutes", meeting, added));
    }

    private Optional<Integer> acts(Books books, String meeting, Chronicle chronicle, Editor editor) {
        Optional<Integer> added =
                books.revisions().newest(meeting).flatMap(there -> books.acts().take(meeting, chronicle));
        return remembered(books, editor, new Taken("imports what happened", meeting, added));
    }

    /** What was taken of which meeting, and how much of it is new. */
    private record Taken(String what, String meeting, Optional<Integer> added) {}

    private Optional<Integer> remembered(Books books, Editor editor, Taken taken) {
        if (taken.added.filter(count -> count > 0).isPresent()) {
            remember(books, editor, taken.what, taken.meeting);
        }
        return taken.added;
    }

    private Emptied empty(Books books, Parcel.Tray tray, Editor editor) {
        Emptied emptied = trays.empty(books, tray);
        if (emptied.queued() > 0) {
            remember(books, editor, "imports a queue", tray.person() + " " + tray.meeting());
        }
        return emptied;
    }

    private void remember(Books books, Editor editor, String what, String subject) {
        books.audit().add(new Deed(clock.instant(), editor.who(), FROM, what, subject));
    }

    private Kept keep(Books books, Sheet sheet, Entry entry) {
        Paper.Kind kind =
                sheet.kind() == Paper.Kind.PUBLISHED && hasPrivateText(sheet) ? Paper.Kind.DRAFT : sheet.kind();
        return new Kept(kind, books.papers().keepUnlessHad(kind, sheet.meeting(), entry, sheet.content()));
    }

    private List<Deed> published(Editor editor, Instant now, List<Kept> papers) {
        return papers.stream()
                .filter(kept -> kept.kind() == Paper.Kind.PUBLISHED)
                .flatMap(kept -> kept.version().stream())
                .map(paper -> new Deed(now, editor.who(), FROM, "imports minutes as published", paper.meeting()))
                .toList();
    }

    /** Whoever published them would have taken it out. */
    private static boolean hasPrivateText(Sheet sheet) {
        PrivateText text = PrivateText.in(sheet.content().text());
        return !text.balanced() || !text.passages().isEmpty();
    }
}
