// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The day of each month on which a board meets when its calendar says nothing: the third one of a name, say. */
public record UsualDay(int week, DayOfWeek day) {
    private static final List<String> WEEKS = List.of("first", "second", "third", "fourth", "last");
    private static final int LAST = 4;

    //    second WED
    static UsualDay parse(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("\\s+");
        int week = WEEKS.indexOf(parts[0]);
        if (parts.length != 2 || week < 0) {
            throw wrong(words);
        }
        DayOfWeek day = Arrays.stream(DayOfWeek.values())
                .filter(each -> isNamed(each, parts[1]))
                .findFirst()
                .orElseThrow(() -> wrong(words));
        return new UsualDay(week == LAST ? -1 : week + 1, day);
    }

    private static boolean isNamed(DayOfWeek day, String word) {
        String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        return word.equals(name) || word.equals(name.substring(0, 3));
    }

    private static IllegalArgumentException wrong(String words) {
        return new IllegalArgumentException(
                "board.properties: usual-day is a week and a day, such as \"third WED\": " + words);
    }

    public LocalDate of(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, day));
    }

    /** That day of this month, or of the next when it is past. */
    public LocalDate onOrAfter(LocalDate from) {
        LocalDate here = of(YearMonth.from(from));
        return here.isBefore(from) ? of(YearMonth.from(from).plusMonths(1)) : here;
    }

    /** In words: which one of the month, and the name of the day. */
    public String words() {
        return WEEKS.get(week < 0 ? LAST : week - 1) + ' ' + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
