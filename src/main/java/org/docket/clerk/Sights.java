// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Set;
import java.util.TreeSet;
import org.docket.board.Board;
import org.docket.meeting.Proceedings;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Marker;

/** What people may see of one meeting: as of any other, save what was taken up in its closed sessions. */
public final class Sights {
    private final Desk desk;
    private final Board board;

    private Sights(Clerk clerk) {
        this.desk = clerk.desk;
        this.board = clerk.shelf.board();
    }

    public static Sights of(Clerk clerk) {
        return new Sights(clerk);
    }

    public Sight of(Person reader, String meeting) {
        return desk.read(books -> of(books, reader, meeting, board));
    }

    /** Refuses whoever does not see all of a meeting. */
    void requireWhole(Person reader, String meeting) {
        if (!of(reader, meeting).isWhole()) {
            throw new NotAllowed(Sight.of(reader, board).isWhole() ? Right.SIT_IN : Right.READ_ALL);
        }
    }

    /** The same where there is a transaction already. */
    public static Sight of(Books books, Person reader, String meeting, Board board) {
        Sight sight = Sight.of(reader, board);
        return reader.may(Right.SIT_IN) || !sight.isSomething() ? sight : sight.without(closed(books, meeting));
    }

    /** The names of the items that were taken up in closed sessions, those that they had before among them. */
    public static Set<String> closed(Books books, String meeting) {
        Set<Integer> items = closedItems(books, meeting);
        Set<String> names = new TreeSet<>();
        if (items.isEmpty()) {
            return names;
        }
        books.acts().names(meeting).forEach((name, item) -> {
            if (items.contains(item)) {
                names.add(name);
            }
        });
        return names;
    }

    /** The same items by the ids that the meeting gives them; while a session is closed, where the meeting is too. */
    static Set<Integer> closedItems(Books books, String meeting) {
        if (!books.acts().hasClosed(meeting)) {
            return Set.of();
        }
        return proceedings(books, meeting).closedItems();
    }

    /** What happened at a meeting, where the items that it was at behind closed doors are closed too. */
    static Proceedings proceedings(Books books, String meeting) {
        Proceedings so = Proceedings.of(books.acts().all(meeting));
        if (!books.acts().hasClosed(meeting)) {
            return so;
        }
        Set<Integer> items = new TreeSet<>();
        books.markers().all(meeting).stream()
                .filter(marker -> so.wasClosed(marker.acts()))
                .map(Marker::item)
                .forEach(items::add);
        books.markers()
                .newest(meeting)
                .filter(marker -> so.isClosed())
                .map(Marker::item)
                .ifPresent(items::add);
        return so.closing(items);
    }
}
