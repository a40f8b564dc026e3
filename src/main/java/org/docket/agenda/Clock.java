// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of the meeting and times of that day. */
final class Clock {
    //                            January 21, 2015
    private static final Pattern DATE =
            Pattern.compile("\\b(?<month>[A-Z][a-z]{2,8}) (?<day>\\d{1,2}), (?<year>\\d{4})\\b");
    //    The meeting is scheduled for 10:30am Pacific
    private static final Pattern TIME =
            Pattern.compile("(?<![\\d:])(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?<half>[ap]m)?");
    private static final Pattern ZONE = Pattern.compile("\\s{0,4}\\(?(?<word>[A-Za-z][A-Za-z0-9/_+-]{0,40})");
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_DAY = 12;
    private static final int TRIES = 1000;

    private final Lines lines;
    private final ZoneId zone;
    private final Optional<LocalDate> date;

    Clock(Lines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
        this.date = findDate();
    }

    Optional<LocalDate> date() {
        return date;
    }

    /** Tells an item the first time of day that stands between two lines. */
    void tell(Item item, int from, int limit) {
        for (int line = from; line < limit; line++) {
            Matcher time = TIME.matcher(head(line));
            if (time.find()) {
                tellZone(item, head(line).substring(time.end()));
                item.time = date.flatMap(day -> instant(day, time)).orElse(null);
                return;
            }
        }
    }

    /** A meeting that is to end before it starts ends the day after. */
    void mendMidnight(List<Item> items) {
        Optional<Item> first = items.stream().filter(item -> item.time != null).findFirst();
        for (Item item : items) {
            if (item.time != null && item.time.isBefore(first.orElseThrow().time)) {
                item.time = item.time.plus(Duration.ofDays(1));
            }
        }
    }

    //    10:30am (Pacific)
    private static void tellZone(Item item, String rest) {
        Matcher word = ZONE.matcher(rest);
        if (word.lookingAt()) {
            item.zoneWord = word.group("word");
        }
    }

    private Optional<Instant> instant(LocalDate day, Matcher time) {
        int hour = Integer.parseInt(time.group("hour"));
        if (time.group("half") != null) {
            hour = hour % 12 + (time.group("half").equals("pm") ? 12 : 0);
        }
        int minute = Integer.parseInt(time.group("minute"));
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(
                        day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant());
    }

    private Optional<LocalDate> findDate() {
        String text = lines.text();
        int tries = 0;
        for (int comma = text.indexOf(','); comma >= 0 && tries < TRIES; comma = text.indexOf(',', comma + 1)) {
            if (betweenNumbers(text, comma)) {
                tries++;
                Optional<LocalDate> found = dateIn(text.substring(Math.max(0, comma - LONGEST_DAY), yearEnd(comma)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Spares the pattern all commas but those of a date. */
    private static boolean betweenNumbers(String text, int comma) {
        return comma > 0
                && Sections.isDigit(text.charAt(comma - 1))
                && comma + 2 < text.length()
                && text.charAt(comma + 1) == ' '
                && Sections.isDigit(text.charAt(comma + 2));
    }

    private int yearEnd(int comma) {
        return Math.min(lines.text().length(), comma + 7);
    }

    private Optional<LocalDate> dateIn(String line) {
        Matcher words = DATE.matcher(line);
        while (words.find()) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(words.group("year")),
                        month(words.group("month")),
                        Integer.parseInt(words.group("day"))));
            } catch (DateTimeException | IllegalArgumentException notADay) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** A month by its English name or the first three letters of it. */
    private static Month month(String word) {
        for (Month month : Month.values()) {
            String name = month.name();
            String upper = word.toUpperCase(Locale.ROOT);
            if (name.equals(upper) || upper.length() == 3 && name.startsWith(upper)) {
                return month;
            }
        }
        throw new IllegalArgumentException("no such month: " + word);
    }

    private String head(int line) {
        int start = lines.start(line);
        return lines.text().substring(start, Math.min(lines.end(line), start + LONGEST_LINE));
    }
}
