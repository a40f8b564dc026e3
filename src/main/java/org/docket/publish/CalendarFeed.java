// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Meetings for calendar programs: in UTC, each known by the same name for good. It says when a meeting is, and nothing of
 * how to take part.
 *
 * @param board how the board is called
 * @param domain in which meetings have their names
 * @param length how long a meeting lasts
 */
public record CalendarFeed(String board, String domain, Duration length) {
    private static final int WIDTH = 73;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ENGLISH);

    public String of(List<MeetingEvent> events) {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Docket//Meetings//EN");
        line(out, "X-WR-CALNAME:" + escaped(board + " meetings"));
        events.forEach(event -> event(out, event));
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private void event(StringBuilder out, MeetingEvent event) {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + event.name() + "@" + domain);
        line(out, "DTSTAMP:" + moment(event.known()));
        event.start()
                .ifPresentOrElse(
                        start -> {
                            line(out, "DTSTART:" + moment(start.toInstant()));
                            line(out, "DTEND:" + moment(start.toInstant().plus(length)));
                        },
                        () -> {
                            line(out, "DTSTART;VALUE=DATE:" + DAY.format(event.day()));
                            line(
                                    out,
                                    "DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
                        });
        line(out, "SEQUENCE:" + event.moved());
        line(out, "STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line(out, "SUMMARY:" + escaped(board + " meeting" + (event.cancelled() ? " (cancelled)" : "")));
        if (!event.link().isEmpty()) {
            line(out, "URL:" + event.link());
        }
        line(out, "END:VEVENT");
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", " ");
    }

    /** A line is cut after 73 bytes, never within a character; the rest follows behind a blank. */
    private static void line(StringBuilder out, String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String one = Character.toString(line.codePointAt(i));
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > WIDTH) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(one);
            bytes += more;
        }
        out.append("\r\n");
    }
}
