// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.mail.Arrived;
import org.docket.mail.Passages;
import org.docket.mail.Passages.Passage;

/** What came back by mail on a report: from whom it says it is, when, and what it says, with what is quoted apart. */
record Reply(String sender, Instant when, String moment, List<Passage> passages, Optional<Comment> to) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH:mm z", Locale.ENGLISH);

    static List<Reply> of(House house, Reading reading, Item item) {
        Agenda agenda = reading.agenda();
        ZoneId zone = house.board().zone();
        Arrived arrived = new Arrived(house.mailroom().store(), house.board());
        return arrived.answers(reading.reader(), reading.meeting().date(), agenda, item).stream()
                .map(answer -> new Reply(
                        answer.arrival().sender(),
                        answer.arrival().when(),
                        MOMENT.format(answer.arrival().when().atZone(zone)),
                        Passages.of(answer.text()),
                        answer.to()))
                .toList();
    }

    /** Whether it answers this comment. */
    boolean isTo(Comment comment) {
        return to.filter(comment::equals).isPresent();
    }
}
