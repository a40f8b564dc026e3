// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Lines;
import org.docket.agenda.Span;

/** Puts an agenda on another day, wherever it speaks of its own day: in its head, its call to order and its last line. */
public record Reschedule(LocalDate day) {
    //    End of agenda for the January 21, 2026 board meeting.
    private static final String LAST_LINE = "End of agenda ";
    private static final int SHORT = 3;

    /** The edits it needs; none when the agenda is on that day already. Refused when it says of no day that it is its own. */
    public List<Splice> splices(Agenda agenda) {
        LocalDate then =
                agenda.date().orElseThrow(() -> new Refused("This agenda does not say on which day the meeting is."));
        List<Splice> splices = new ArrayList<>();
        Pattern written = written(then);
        Matcher head = written.matcher(agenda.text());
        if (then.equals(day) || !head.find()) {
            return List.of();
        }
        splices.add(new Splice(new Span(head.start(), head.end()), words(head)));
        for (Span line : lines(agenda)) {
            Matcher words = written.matcher(agenda.text()).region(line.start(), line.end());
            while (words.find()) {
                splices.add(new Splice(new Span(words.start(), words.end()), words(words)));
            }
        }
        agenda.item("1.").ifPresent(item -> splices.addAll(instants(agenda, item, then)));
        return splices.stream().distinct().toList();
    }

    /** The agenda on its new day; refused when anything in it would be read otherwise. */
    public Agenda applyTo(Agenda agenda) {
        List<Splice> splices = splices(agenda);
        if (splices.isEmpty()) {
            return agenda;
        }
        Agenda after = Agenda.parse(Splice.apply(splices, agenda.text()), agenda.board());
        if (!after.date().equals(Optional.of(day)) || !names(after).equals(names(agenda))) {
            throw new Refused("The words for its day cannot be changed without changing how this agenda is read.");
        }
        return after;
    }

    /** The call to order and the last line, in the order of the text. */
    private static List<Span> lines(Agenda agenda) {
        List<Span> spans = new ArrayList<>();
        agenda.item("1.")
                .map(Item::place)
                .ifPresent(place -> spans.add(agenda.lines().span(place.heading(), place.end())));
        Lines lines = agenda.lines();
        for (int line = 0; line < lines.count(); line++) {
            if (lines.startsWith(line, LAST_LINE)) {
                spans.add(lines.span(line, line + 1));
            }
        }
        return spans;
    }

    //    January 21, 2026 | Jan 21, 2026
    private static Pattern written(LocalDate date) {
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Pattern.compile("\\b(?<month>" + month + "|" + month.substring(0, SHORT) + ") (?<day>0?"
                + date.getDayOfMonth() + "), " + date.getYear() + "\\b");
    }

    private String words(Matcher then) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        boolean isShort =
                then.group("month").length() == SHORT && !then.group("month").equals("May");
        boolean isPadded = then.group("day").startsWith("0");
        return (isShort ? month.substring(0, SHORT) : month)
                + (isPadded
                        ? String.format(Locale.ROOT, " %02d, ", day.getDayOfMonth())
                        : " " + day.getDayOfMonth() + ", ")
                + day.getYear();
    }

    /** The day in links of the call to order; with it the time in UTC, where that is when the meeting starts. */
    //            Other Time Zones: https://time.example.org/2026-11-11T18:00Z
    //            Other Time Zones: https://time.example.org/20261111T1800
    private List<Splice> instants(Agenda agenda, Item opening, LocalDate then) {
        Span span =
                agenda.lines().span(opening.place().heading(), opening.place().end());
        Optional<ZonedDateTime> start = agenda.timeOf(opening);
        Matcher link = Pattern.compile(
                        "\\b(" + then + "(T\\d\\d:\\d\\dZ)?|" + basic(then.toString()) + "T\\d{4})(?!\\d)")
                .matcher(agenda.text())
                .region(span.start(), span.end());
        List<Splice> splices = new ArrayList<>();
        while (link.find()) {
            splices.add(new Splice(new Span(link.start(), link.end()), moved(link.group(), start, then)));
        }
        return splices;
    }

    private String moved(String written, Optional<ZonedDateTime> start, LocalDate then) {
        for (ZonedDateTime known : start.stream().toList()) {
            String utc = utc(known.toInstant());
            String later =
                    utc(day.atTime(known.toLocalTime()).atZone(known.getZone()).toInstant());
            if (written.equals(utc)) {
                return later;
            } else if (written.equals(basic(utc))) {
                return basic(later);
            }
        }
        return written.replace(then.toString(), day.toString()).replace(basic(then.toString()), basic(day.toString()));
    }

    private static String utc(Instant moment) {
        return moment.toString().replaceFirst(":00Z$", "Z");
    }

    /** The same without the signs that make it easy to read. */
    private static String basic(String time) {
        return time.replaceAll("[-:Z]", "");
    }

    private static List<String> names(Agenda agenda) {
        return agenda.items().stream()
                .map(item -> item.kind() + "/" + item.id() + "/" + item.title())
                .toList();
    }
}
