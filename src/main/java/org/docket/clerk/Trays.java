// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.clerk.Parcel.Tray;
import org.docket.clerk.Receipt.Emptied;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.store.Books;
import org.docket.store.Revision;

/** Puts what people had queued elsewhere into their queues here. */
final class Trays {
    /** Says what somebody may do on the agenda of a meeting. */
    interface Permits {
        Permission of(Books books, Person who, String meeting);
    }

    private final Shelf shelf;
    private final Permits permits;
    private final Drawer drawer = new Drawer();
    private final Clock clock;

    Trays(Shelf shelf, Permits permits, Clock clock) {
        this.shelf = shelf;
        this.permits = permits;
        this.clock = clock;
    }

    Emptied empty(Books books, Tray tray) {
        Optional<Person> person = books.people().find(tray.person()).map(found -> found.on(LocalDate.now(clock)));
        Optional<Revision> newest = books.revisions().newest(tray.meeting());
        if (person.isEmpty() || newest.isEmpty()) {
            String missing = person.isEmpty() ? "account " + tray.person() : "agenda of " + tray.meeting();
            return new Emptied(0, List.of("not taken: there is no " + missing));
        }
        Turn.Page page = new Turn.Page(newest.get(), shelf.agenda(books, newest.get()));
        return empty(books, tray, permits.of(books, person.get(), tray.meeting()), page);
    }

    private Emptied empty(Books books, Tray tray, Permission permission, Turn.Page page) {
        List<Sent> before = drawer.sent(books, permission.who(), tray.meeting());
        List<Sent> queue = before;
        Queueing queueing = new Queueing(permission, page.agenda(), Set.of());
        for (Sent sent : tray.changes()) {
            queue = isKnown(books, tray, queue, sent) ? queue : with(queue, sent, queueing, permission.who());
        }
        drawer.put(books, permission.who(), tray.meeting(), queue);
        List<String> remarks = new ArrayList<>();
        List<Sent> added = new ArrayList<>(queue);
        added.removeAll(before);
        for (Queue.Entry entry : drawer.queue(books, permission, page).entries()) {
            Sent sent = new Sent(entry.id(), entry.change());
            if (!entry.applies() && added.contains(sent)) {
                remarks.add(words(sent) + ": " + entry.reason());
            }
        }
        return new Emptied(added.size(), remarks);
    }

    /** What somebody may no more, as when the meeting is over, waits as it would had they queued it here. */
    private static List<Sent> with(List<Sent> queue, Sent sent, Queueing queueing, Person who) {
        try {
            return queueing.withAnyhow(queue, sent);
        } catch (NotAllowed forbidden) {
            List<Sent> more = new ArrayList<>(queue);
            more.add(new Sent(sent.id(), Signed.by(who, sent.change())));
            return more;
        }
    }

    /** Whether it was committed before, or waits already. */
    private static boolean isKnown(Books books, Tray tray, List<Sent> queue, Sent sent) {
        return sent.id()
                        .filter(id -> books.queues().wasApplied(tray.person(), id))
                        .isPresent()
                || queue.stream().map(Sent::change).anyMatch(sent.change()::equals);
    }

    private static String words(Sent sent) {
        return sent.change().kind()
                + sent.change().target().map(item -> " " + item.id()).orElse("");
    }
}
