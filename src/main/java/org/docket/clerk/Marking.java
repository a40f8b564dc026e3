// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.store.Marker;

/** Says at which item the meeting is, for all who follow it. */
public final class Marking {
    private final Desk desk;
    private final Shelf shelf;
    private final Permissions permissions;
    private final Clock clock;

    private Marking(Clerk clerk, Clock clock) {
        this.desk = clerk.desk;
        this.shelf = clerk.shelf;
        this.permissions = clerk.permissions;
        this.clock = clock;
    }

    public static Marking of(Clerk clerk, Clock clock) {
        return new Marking(clerk, clock);
    }

    /** The meeting is at this item from now on. */
    public void set(Person who, String meeting, Target item) {
        if (!who.may(Right.LEAD)) {
            throw new NotAllowed(Right.LEAD);
        }
        desk.written(meeting, books -> {
            if (permissions.phase(books, meeting) != Phase.STARTED) {
                throw new Refused("The meeting is not in progress.");
            }
            int id = MeetingBook.item(books, meeting, shelf.page(books, meeting).agenda(), item);
            Marker marker = new Marker(
                    id,
                    who.id(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    books.acts().newest(meeting));
            books.markers().add(meeting, marker);
            return marker;
        });
    }

    /** The id that the meeting gives the item it is at; none before it begins and after it ends. */
    public Optional<Integer> at(String meeting) {
        return desk.read(books -> permissions.phase(books, meeting) == Phase.STARTED
                ? books.markers().newest(meeting).map(Marker::item)
                : Optional.empty());
    }

    /** How often it went on. */
    public int count(String meeting) {
        return desk.read(books -> books.markers().all(meeting).size());
    }
}
