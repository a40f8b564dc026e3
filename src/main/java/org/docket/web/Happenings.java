// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.board.Board;
import org.docket.clerk.Marking;
import org.docket.clerk.MeetingBook;
import org.docket.clerk.Sight;
import org.docket.meeting.Proceedings;
import org.docket.minutes.WrittenDown;
import org.docket.people.Person;
import org.docket.web.Happened.Counts;

/** Looks up what happened at meetings, for whoever reads of it. */
final class Happenings {
    private final MeetingBook book;
    private final Marking marking;
    private final Board board;

    Happenings(House house) {
        this.book = MeetingBook.of(house.clerk(), house.clock());
        this.marking = Marking.of(house.clerk(), house.clock());
        this.board = house.board();
    }

    Happened of(Person reader, Meeting meeting) {
        Proceedings so = book.read(reader, meeting.date());
        if (book.newest(meeting.date()) == 0) {
            return Happened.nothing(board, WrittenDown.zone(meeting.agenda()));
        }
        Map<String, Integer> ids = book.ids(meeting.date(), meeting.agenda());
        Set<Integer> hidden = book.closedItems(meeting.date());
        Set<String> closed = new HashSet<>();
        ids.forEach((item, id) -> {
            if (hidden.contains(id)) {
                closed.add(item);
            }
        });
        Counts counts = new Counts(book.newest(meeting.date()), marking.count(meeting.date()));
        boolean told = Sight.of(reader, board).isWhole();
        Optional<String> at = marking.at(meeting.date())
                .flatMap(id -> ids.entrySet().stream()
                        .filter(known -> known.getValue().equals(id))
                        .map(Map.Entry::getKey)
                        .findFirst());
        return new Happened(so, board, ids, closed, told, WrittenDown.zone(meeting.agenda()), counts, at);
    }
}
