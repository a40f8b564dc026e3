// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Map;
import org.docket.board.Board;
import org.docket.people.Person;

/**
 * Who listens to the news of which meeting.
 *
 * @param person as they were when they began to listen
 * @param key what the door knows their session or token by
 */
record Listener(String meeting, Person person, String key) {
    boolean isAt(String place) {
        return meeting.equals(place);
    }

    boolean isOf(String id) {
        return person.id().equals(id);
    }

    /** Whether they may go on: the door is open for them still, and no role of theirs has ended. */
    boolean mayListen(Map<String, Person> inForce, Board board) {
        Person now = inForce.get(key);
        return now != null
                && Access.READER.isFor(now, board)
                && person.terms().stream().allMatch(then -> now.terms().stream().anyMatch(then::isSameRole));
    }
}
