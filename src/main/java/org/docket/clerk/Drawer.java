// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import org.docket.json.ChangeJson;
import org.docket.json.Malformed;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.store.Books;
import org.docket.store.QueuedChange;

/** Where queues lie until they are committed. */
final class Drawer {

    List<Sent> sent(Books books, Person who, String meeting) {
        return books.queues().queue(who.id(), meeting).stream()
                .map(Drawer::read)
                .toList();
    }

    /** The queue held against the newest text. */
    Queue queue(Books books, Permission permission, Turn.Page page) {
        Fold fold = new Fold(permission, page.agenda());
        sent(books, permission.who(), page.revision().meeting()).forEach(fold::attempt);
        return new Queue(fold.entries(), Summary.of(fold.steps()));
    }

    void put(Books books, Person who, String meeting, List<Sent> queue) {
        books.queues()
                .replace(who.id(), meeting, queue.stream().map(Drawer::print).toList());
    }

    void keep(Books books, Person who, String meeting, List<Queue.Entry> kept) {
        put(
                books,
                who,
                meeting,
                kept.stream().map(entry -> new Sent(entry.id(), entry.change())).toList());
    }

    /** Whether this person's change of that id was applied before. */
    static boolean isDone(Books books, Person who, Sent sent) {
        return sent.id().filter(id -> books.queues().wasApplied(who.id(), id)).isPresent();
    }

    private static QueuedChange print(Sent sent) {
        return new QueuedChange(sent.id(), ChangeJson.print(sent.change()));
    }

    private static Sent read(QueuedChange queued) {
        try {
            return new Sent(
                    queued.id(),
                    ChangeJson.one(queued.change(), ChangeJson.Signature.NONE).change());
        } catch (Malformed damaged) {
            throw new IllegalStateException("A queued change is damaged", damaged);
        }
    }
}
