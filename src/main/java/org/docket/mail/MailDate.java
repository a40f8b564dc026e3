// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the date of a mail; the name of the day, which often is another one's, does not count. */
final class MailDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    //    Mon, 10 Feb 2010 08:00:00 +0000 | 9 Feb 10 8:00 EST
    private static final Pattern DATE = Pattern.compile(
            "(?<day>\\d{1,2}) {1,3}(?<month>[A-Za-z]{3})[a-z]{0,6} {1,3}(?<year>\\d{4}|\\d\\d) {1,3}"
                    + "(?<hour>\\d{1,2}):(?<minute>\\d\\d)(:(?<second>\\d\\d))?( {1,3}(?<zone>[+-]\\d{4}|[A-Za-z]{1,5}))?");

    private static final Map<String, Integer> ZONES =
            Map.of("EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

    private MailDate() {}

    static Optional<Instant> parse(String field) {
        Matcher date = DATE.matcher(field);
        try {
            return date.find() ? Optional.of(instant(date)) : Optional.empty();
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Instant instant(Matcher date) {
        int month = MONTHS.indexOf(date.group("month").toLowerCase(Locale.ROOT)) + 1;
        int year = Integer.parseInt(date.group("year"));
        int whole = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
        int second =
                Optional.ofNullable(date.group("second")).map(Integer::parseInt).orElse(0);
        return OffsetDateTime.of(
                        whole,
                        month,
                        Integer.parseInt(date.group("day")),
                        Integer.parseInt(date.group("hour")),
                        Integer.parseInt(date.group("minute")),
                        Math.min(second, 59),
                        0,
                        zone(Optional.ofNullable(date.group("zone")).orElse("GMT")))
                .toInstant();
    }

    private static ZoneOffset zone(String word) {
        if (word.startsWith("+") || word.startsWith("-")) {
            int minutes = Integer.parseInt(word.substring(1, 3)) * 60 + Integer.parseInt(word.substring(3));
            return ZoneOffset.ofTotalSeconds((word.startsWith("-") ? -60 : 60) * minutes);
        }
        return ZoneOffset.ofHours(ZONES.getOrDefault(word.toUpperCase(Locale.ROOT), 0));
    }
}
