// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import org.docket.clerk.Scribe.Writing;
import org.docket.edit.Change;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.store.Books;
import org.docket.store.Revision;

/** What people have decided and not committed: one change more, all of it another way, all of it committed. */
final class Waiting {
    private final Desk desk;
    private final Shelf shelf;
    private final Scribe scribe;
    private final Permissions permissions;
    private final Drawer drawer = new Drawer();

    Waiting(Desk desk, Shelf shelf, Scribe scribe, Permissions permissions) {
        this.desk = desk;
        this.shelf = shelf;
        this.scribe = scribe;
        this.permissions = permissions;
    }

    Queue queue(Person who, String meeting) {
        return desk.read(books -> drawer.queue(books, permission(books, who, meeting), shelf.page(books, meeting)));
    }

    List<Change> pending(Person who, String meeting) {
        return desk.read(books -> drawer.sent(books, who, meeting)).stream()
                .map(Sent::change)
                .toList();
    }

    Queue add(Person who, String meeting, List<Sent> changes) {
        return desk.store().write(books -> {
            Turn.Page page = shelf.page(books, meeting);
            Queueing queueing = queueing(books, who, page);
            List<Sent> queue = drawer.sent(books, who, meeting);
            for (Sent change : changes) {
                queue = Drawer.isDone(books, who, change) ? queue : queueing.with(queue, change);
            }
            drawer.put(books, who, meeting, queue);
            return drawer.queue(books, permission(books, who, meeting), page);
        });
    }

    Queue replace(Person who, String meeting, List<Sent> changes) {
        return desk.store().write(books -> {
            Turn.Page page = shelf.page(books, meeting);
            Queueing queueing = queueing(books, who, page);
            List<Sent> queue = List.of();
            for (Sent sent : changes) {
                queue = Drawer.isDone(books, who, sent) ? queue : queueing.withAnyhow(queue, sent);
            }
            drawer.put(books, who, meeting, queue);
            return drawer.queue(books, permission(books, who, meeting), page);
        });
    }

    Committed commit(Person who, String meeting, String message) {
        return desk.written(meeting, books -> {
            Turn.Page page = shelf.page(books, meeting);
            Fold fold = new Fold(permission(books, who, meeting), page.agenda());
            drawer.sent(books, who, meeting).stream()
                    .filter(sent -> !Drawer.isDone(books, who, sent))
                    .map(sent -> new Sent(sent.id(), Signed.by(who, sent.change())))
                    .forEach(fold::attempt);
            Revision revision = scribe.next(books, page, fold.agenda(), Writing.of(who, message, fold));
            drawer.keep(books, who, meeting, fold.kept());
            return new Committed(revision, !revision.equals(page.revision()), fold.applied(), fold.kept());
        });
    }

    /** What a commit of these changes, or of the queue where there are none, would do now; nothing of it is kept. */
    Seen foresee(Person who, String meeting, List<Sent> changes) {
        return desk.read(books -> {
            Turn.Page page = shelf.page(books, meeting);
            Fold fold = new Fold(permission(books, who, meeting), page.agenda());
            (changes.isEmpty() ? drawer.sent(books, who, meeting) : changes)
                    .stream()
                            .map(sent -> new Sent(sent.id(), Signed.by(who, sent.change())))
                            .forEach(fold::attempt);
            Turn.Page after = new Turn.Page(page.revision(), fold.agenda());
            return Seen.of(new Turn(page, after, new Turn.Author(who.id(), scribe.now()), fold.steps()));
        });
    }

    private Queueing queueing(Books books, Person who, Turn.Page page) {
        return new Queueing(
                permission(books, who, page.revision().meeting()),
                page.agenda(),
                desk.standings().approvedEarlier(books, page.revision(), who.initials()));
    }

    private Permission permission(Books books, Person who, String meeting) {
        return permissions.of(books, who, Shelf.newest(books, meeting).meeting());
    }
}
