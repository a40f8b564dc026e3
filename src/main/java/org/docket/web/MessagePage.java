// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.docket.mail.Arrived;
import org.docket.store.Content;
import org.docket.store.Event;

/**
 * One message, and what happened to it.
 *
 * @param source the message to the byte; empty for those who do not read the agenda
 * @param back what came in that speaks of it
 * @param decides whether it waits for a decision that can be made now
 */
record MessagePage(
        Frame frame, MailLine line, List<Event> events, String source, boolean decides, List<Arrived.Mail> back) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** A line of its head. */
    record Field(String name, String value) {}

    /** The head as people read it. */
    List<Field> head() {
        Content content = line.message().content();
        List<Field> head = new ArrayList<>();
        content.to().forEach(address -> head.add(new Field("To", address)));
        content.cc().forEach(address -> head.add(new Field("Cc", address)));
        if (line.isWhole()) {
            content.replyTo().forEach(address -> head.add(new Field("Reply-To", address)));
            for (String header : content.headers()) {
                int colon = header.indexOf(':');
                head.add(new Field(
                        header.substring(0, colon), header.substring(colon + 1).strip()));
            }
        }
        head.add(new Field("Message-ID", line.message().draft().messageId()));
        return List.copyOf(head);
    }

    String body() {
        return line.message().content().body();
    }

    String words(Event event) {
        return line.isWhole() || MailLine.tells(event) ? event.words() : "";
    }

    String moment(Instant when) {
        ZoneId zone = line.zone();
        return MOMENT.format(when.atZone(zone));
    }
}
