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
import org.docket.agenda.Utf8;
import org.docket.clerk.HandEdits.Editor;
import org.docket.clerk.Parcel.Past;
import org.docket.clerk.Parcel.Sheet;
import org.docket.clerk.Receipt.Emptied;
import org.docket.clerk.Receipt.Kept;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Deed;
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<String, Optional<Integer>> pasts = new LinkedHashMap<>();
        parcel.histories().forEach((meeting, all) -> pasts.put(meeting, history(books, meeting, all, editor)));
        Map<String, HandEdited> agendas = new LinkedHashMap<>();
        parcel.agendas()
                .forEach((meeting, text) -> agendas.put(meeting, outside.takeWhole(books, editor, meeting, text)));
        List<Kept> papers = new ArrayList<>();
        for (Sheet sheet : parcel.papers()) {
            papers.add(keep(books, sheet, new Entry(editor.who(), now)));
        }
        List<Emptied> emptied = new ArrayList<>();
        for (Parcel.Tray tray : parcel.trays()) {
            emptied.add(trays.empty(books, tray));
        }
        return new Receipt(agendas, pasts, papers, emptied);
    }

    private Editor editor(Person who) {
        Person today = who.on(LocalDate.now(clock));
        if (!today.may(Right.EDIT_BY_HAND)) {
            throw new NotAllowed(Right.EDIT_BY_HAND);
        }
        return Editor.of(today, FROM);
    }

    private Optional<Integer> history(Books books, String meeting, List<Past> pasts, Editor editor) {
        Optional<Integer> added = histories.take(books, meeting, pasts);
        if (added.filter(count -> count > 0).isPresent()) {
            books.audit().add(new Deed(clock.instant(), editor.who(), FROM, "imports a history", meeting));
        }
        return added;
    }

    private static Kept keep(Books books, Sheet sheet, Entry entry) {
        Paper.Kind kind =
                sheet.kind() == Paper.Kind.PUBLISHED && hasPrivateText(sheet) ? Paper.Kind.DRAFT : sheet.kind();
        Optional<Paper> paper = books.papers().keep(kind, sheet.meeting(), entry, sheet.content());
        if (paper.isPresent() && kind == Paper.Kind.PUBLISHED) {
            String what = "imports minutes as published";
            books.audit().add(new Deed(entry.when(), entry.who(), FROM, what, sheet.meeting()));
        }
        return new Kept(kind, paper);
    }

    /** Whoever published them would have taken it out. */
    private static boolean hasPrivateText(Sheet sheet) {
        PrivateText text = PrivateText.in(Utf8.decode(sheet.content()));
        return !text.balanced() || !text.passages().isEmpty();
    }
}
