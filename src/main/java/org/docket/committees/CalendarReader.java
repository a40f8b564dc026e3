// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.docket.committees.Calendar.Sitting;

/** Reads the calendar file: a line with a star for each meeting, prose around them. */
final class CalendarReader {
    //    *) Wed, 19 May 2021, 22:00 UTC
    private static final Pattern SITTING = Pattern.compile("\\*\\)\\s*+(?:(?<name>\\p{L}{2,12}),?\\s++)?"
            + "(?<day>\\d{1,2})\\s++(?<month>\\p{L}{3,12})\\s++(?<year>\\d{4})"
            + "(?:,\\s*+(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?:\\s++(?<zone>\\S{1,60}))?)?\\s*+");

    private static final int LONGEST = 200;

    private final String text;
    private final Rows rows;

    CalendarReader(String text) {
        this.text = text;
        this.rows = new Rows(text);
    }

    Calendar read() {
        List<Sitting> sittings = new ArrayList<>();
        for (int line = 0; line < rows.count(); line++) {
            String words = rows.line(line).strip();
            if (words.startsWith("*)")) {
                sitting(line, words).ifPresent(sittings::add);
            }
        }
        return new Calendar(text, sittings, rows.oddities());
    }

    List<Integer> lines() {
        return IntStream.range(0, rows.count())
                .filter(line -> rows.line(line).strip().startsWith("*)"))
                .filter(line -> sitting(line, rows.line(line).strip()).isPresent())
                .boxed()
                .toList();
    }

    private Optional<Sitting> sitting(int line, String words) {
        Matcher match = SITTING.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
        try {
            if (match.matches()) {
                LocalDate day = day(match);
                tellName(line, day, match.group("name"));
                return Optional.of(new Sitting(day, time(match), Optional.ofNullable(match.group("zone"))));
            }
            rows.odd(line, "This is no meeting: a day, a month and a year stand after the star.");
        } catch (DateTimeException | IllegalArgumentException noDay) {
            rows.odd(line, "There is no such day or time.");
        }
        return Optional.empty();
    }

    private static LocalDate day(Matcher match) {
        return LocalDate.of(
                Integer.parseInt(match.group("year")),
                month(match.group("month")),
                Integer.parseInt(match.group("day")));
    }

    private static Optional<LocalTime> time(Matcher match) {
        return Optional.ofNullable(match.group("hour"))
                .map(hour -> LocalTime.of(Integer.parseInt(hour), Integer.parseInt(match.group("minute"))));
    }

    private static Month month(String word) {
        return Months.named(word).orElseThrow(() -> new IllegalArgumentException("no such month: " + word));
    }

    private void tellName(int line, LocalDate day, String name) {
        String right = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (name != null && !right.toLowerCase(Locale.ENGLISH).startsWith(name.toLowerCase(Locale.ENGLISH))) {
            rows.odd(line, "The day is another one of the week: " + right + ".");
        }
    }
}
