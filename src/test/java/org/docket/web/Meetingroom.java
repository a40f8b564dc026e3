// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.docket.clerk.MeetingBook;
import org.docket.edit.Target;
import org.docket.json.Malformed;
import org.docket.meeting.Act;
import org.docket.meeting.Recorded;
import org.docket.people.Person;
import org.docket.people.Role;

/** A meeting in a running service, at which a secretary writes down what a test says. */
final class Meetingroom {
    static final Person SECRETARY = new Person("clr", "Clara Russ", "clr", "", Set.of(Role.SECRETARY));

    private final MeetingBook book;
    private final String meeting;
    private int ids;

    Meetingroom(Running running, String meeting) {
        this.book = MeetingBook.of(running.clerk, running.clock);
        this.meeting = meeting;
    }

    Recorded act(Act act) {
        return write(Optional.empty(), id -> act);
    }

    /** Writes down what is about an item, by the id that the meeting gives it. */
    Recorded act(String item, IntFunction<Act> act) {
        return write(Optional.of(Target.of(item)), act);
    }

    /** The number of the newest act. */
    int last() {
        return book.read(SECRETARY, meeting).newest();
    }

    private Recorded write(Optional<Target> item, IntFunction<Act> act) {
        try {
            return book.write(
                            SECRETARY,
                            meeting,
                            new MeetingBook.Sent("w" + ids++, item, around -> act.apply(around.item())))
                    .act();
        } catch (Malformed wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
