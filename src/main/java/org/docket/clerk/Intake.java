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
import java.util.Set;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Utf8;
import org.docket.clerk.HandEdits.Editor;
import org.docket.clerk.Parcel.Sheet;
import org.docket.clerk.Parcel.Tray;
import org.docket.clerk.Receipt.Emptied;
import org.docket.clerk.Receipt.Kept;
import org.docket.json.ChangeJson;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Paper;
import org.docket.store.Papers.Entry;
import org.docket.store.Revision;
import org.docket.store.Sha256;

/** Takes a parcel from outside: agendas first, then the papers beside them, then what people had queued on them. */
final class Intake {
    /** Says what somebody may do on the agenda of a meeting. */
    interface Permits {
        Permission of(Books books, Person who, String meeting);
    }

    private static final String FROM = "command line";
    private static final int ID = 32;

    private final Shelf shelf;
    private final Outside outside;
    private final Permits permits;
    private final Drawer drawer = new Drawer();
    private final Clock clock;

    Intake(Shelf shelf, Outside outside, Permits permits, Clock clock) {
        this.shelf = shelf;
        this.outside = outside;
        this.permits = permits;
        this.clock = clock;
    }

    Receipt take(Books books, Parcel parcel) {
        Editor editor = parcel.by().map(this::editor).orElse(Outside.IMPORT);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<String, HandEdited> agendas = new LinkedHashMap<>();
        parcel.agendas()
                .forEach((meeting, text) -> agendas.put(meeting, outside.takeWhole(books, editor, meeting, text)));
        List<Kept> papers = new ArrayList<>();
        for (Sheet sheet : parcel.papers()) {
            papers.add(keep(books, sheet, new Entry(editor.who(), now)));
        }
        List<Emptied> trays = new ArrayList<>();
        for (Tray tray : parcel.trays()) {
            trays.add(empty(books, tray));
        }
        return new Receipt(agendas, papers, trays);
    }

    private Editor editor(Person who) {
        Person today = who.on(LocalDate.now(clock));
        if (!today.may(Right.EDIT_BY_HAND)) {
            throw new NotAllowed(Right.EDIT_BY_HAND);
        }
        return Editor.of(today, FROM);
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

    private Emptied empty(Books books, Tray tray) {
        Optional<Person> person = books.people().find(tray.person()).map(found -> found.on(LocalDate.now(clock)));
        Optional<Revision> newest = books.revisions().newest(tray.meeting());
        if (person.isEmpty() || newest.isEmpty()) {
            String missing = person.isEmpty() ? "account " + tray.person() : "agenda of " + tray.meeting();
            return new Emptied(0, List.of("not taken: there is no " + missing));
        }
        Turn.Page page = new Turn.Page(newest.get(), shelf.agenda(books, newest.get()));
        List<Sent> before = drawer.sent(books, person.get(), tray.meeting());
        List<Sent> queue = before;
        List<String> remarks = new ArrayList<>();
        Permission permission = permits.of(books, person.get(), tray.meeting());
        Queueing queueing = new Queueing(permission, page.agenda(), Set.of());
        for (Sent sent : tray.changes()) {
            Sent change = known(tray, sent);
            try {
                boolean done =
                        books.queues().wasApplied(tray.person(), change.id().orElseThrow());
                queue = done ? queue : queueing.withAnyhow(queue, change);
            } catch (NotAllowed forbidden) {
                remarks.add(words(change) + ", not taken: " + forbidden.getMessage());
            }
        }
        drawer.put(books, person.get(), tray.meeting(), queue);
        List<Sent> added = new ArrayList<>(queue);
        added.removeAll(before);
        drawer.queue(books, permission, page).entries().stream()
                .filter(entry -> !entry.applies() && added.contains(new Sent(entry.id(), entry.change())))
                .forEach(entry -> remarks.add(words(new Sent(entry.id(), entry.change())) + ": " + entry.reason()));
        return new Emptied(added.size(), remarks);
    }

    private static String words(Sent sent) {
        return sent.change().kind()
                + sent.change().target().map(item -> " " + item.id()).orElse("");
    }

    /** Known again by what it says, so that one committed since is not queued a second time. */
    private static Sent known(Tray tray, Sent sent) {
        String words = tray.person() + "\n" + tray.meeting() + "\n" + ChangeJson.print(sent.change());
        return new Sent(sent.id().or(() -> Optional.of(Sha256.of(words).substring(0, ID))), sent.change());
    }
}
