// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long before a meeting something is due: a text that is to be covered by consent, a reminder. */
public record CutOff(int number, ChronoUnit unit) {
    //    7 days | 1 day | 72 hours
    private static final Pattern WORDS = Pattern.compile("(?<number>\\d{1,4}) *(?<unit>day|hour)s?");

    static CutOff parse(String key, String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "board.properties: " + key + " is days or hours, such as \"7 days\": " + words);
        }
        ChronoUnit unit = matcher.group("unit").equals("day") ? ChronoUnit.DAYS : ChronoUnit.HOURS;
        return new CutOff(Integer.parseInt(matcher.group("number")), unit);
    }

    /** The moment it is due, after which it is late; a day before is the same hour of the day before. */
    public Instant of(ZonedDateTime start) {
        return start.minus(number, unit).toInstant();
    }

    /** In words: {@code 7 days}. */
    public String words() {
        String word = unit == ChronoUnit.DAYS ? "day" : "hour";
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
