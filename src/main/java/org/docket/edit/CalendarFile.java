// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.docket.agenda.Lines;
import org.docket.committees.Calendar;
import org.docket.committees.Calendar.Sitting;

/** The calendar while it is changed: its lines, and where each meeting stands. */
final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    final Calendar calendar;
    final Lines lines;
    final Rows rows;
    private final List<Integer> places;

    CalendarFile(Calendar calendar) {
        this.calendar = calendar;
        this.lines = new Lines(calendar.text());
        this.rows = new Rows(lines);
        this.places = calendar.lines();
    }

    //    *) Wed, 9 December 2026, 19:00 Europe/Berlin
    static String row(Sitting sitting) {
        String time = sitting.time().map(hour -> ", " + TIME.format(hour)).orElse("");
        return "  *) " + DAY.format(sitting.day()) + time
                + sitting.zone()
                        .filter(zone -> !time.isEmpty())
                        .map(zone -> " " + zone)
                        .orElse("");
    }

    /** The line of the only meeting on that day. */
    int line(LocalDate day) {
        List<Integer> found = IntStream.range(0, places.size())
                .filter(i -> calendar.sittings().get(i).day().equals(day))
                .mapToObj(places::get)
                .toList();
        if (found.size() > 1) {
            throw new Refused("The calendar has more than one meeting on " + day + "; edit its text.");
        }
        return found.stream().findFirst().orElseThrow(() -> new Refused("The calendar has no meeting on " + day + "."));
    }

    void requireFree(LocalDate day) {
        if (calendar.sittings().stream().anyMatch(sitting -> sitting.day().equals(day))) {
            throw new Refused("The calendar has a meeting on " + day + " already.");
        }
    }

    /** Puts a meeting before the first that is later, or after the last, spaced as the others are. */
    void add(Sitting sitting) {
        String row = row(sitting);
        boolean spaced = places.size() < 2 || lines.blank(places.get(0) + 1);
        for (int i = 0; i < places.size(); i++) {
            if (calendar.sittings().get(i).day().isAfter(sitting.day())) {
                rows.insert(places.get(i), spaced ? List.of(row, "") : List.of(row));
                return;
            }
        }
        int end = places.isEmpty() ? lines.afterLastFilled(0, lines.count()) : places.get(places.size() - 1) + 1;
        rows.insert(end, spaced ? List.of("", row) : List.of(row));
    }

    /** Takes a meeting out, with the blank line behind it where there is one before it too. */
    void drop(int line) {
        boolean between = line > 0 && lines.blank(line - 1) && line + 1 < lines.count() && lines.blank(line + 1);
        rows.delete(line, line + (between ? 2 : 1));
    }
}
