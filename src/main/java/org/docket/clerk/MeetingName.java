// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a meeting is called in addresses and files: by its day, and by a number when it is not the first of that day. */
public record MeetingName(LocalDate day, int which) {
    /** More meetings than a day has. */
    public static final int MOST = 9;

    //    2018-04-11 | 2018-04-11-2
    private static final Pattern NAME = Pattern.compile("(?<day>\\d{4}-\\d\\d-\\d\\d)(-(?<which>[2-" + MOST + "]))?");

    /** The name as it is written; empty when it is none. */
    public static Optional<MeetingName> parse(String name) {
        Matcher words = NAME.matcher(name);
        try {
            return words.matches()
                    ? Optional.of(new MeetingName(
                            LocalDate.parse(words.group("day")),
                            Optional.ofNullable(words.group("which"))
                                    .map(Integer::parseInt)
                                    .orElse(1)))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The file that holds its agenda: {@code board_agenda_2018_04_11_2.txt}. */
    public String file() {
        return "board_agenda_" + toString().replace('-', '_') + ".txt";
    }

    @Override
    public String toString() {
        return day + (which == 1 ? "" : "-" + which);
    }
}
