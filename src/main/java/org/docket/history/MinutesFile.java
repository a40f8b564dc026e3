// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.docket.store.Published.Kind;

/** A text of the archive and of which meeting it is, by its name or else by what stands in it. */
public record MinutesFile(Kind kind, String meeting, String name, String text) {
    private static final int HEAD = 20;
    private static final int DAY = "2018-04-11".length();

    //    board_minutes_2018_04_11_2.txt
    private static final Pattern NAME = Pattern.compile(
            "(?<what>.*?)[ _-]?(?<year>\\d{4})[_-](?<month>\\d\\d)[_-](?<day>\\d\\d)(?:[_-](?<sitting>[1-9]))?\\.txt");

    /** Finds out whether a file holds minutes; with nothing when it does not. */
    public static Optional<MinutesFile> of(String name, String text, Board board) {
        String lower = name.toLowerCase(Locale.ROOT);
        Matcher matcher = NAME.matcher(lower);
        if (!lower.endsWith(".txt") || lower.contains("agenda")) {
            return Optional.empty();
        }
        Kind kind = lower.contains("consent") ? Kind.CONSENT : Kind.MINUTES;
        boolean named = kind == Kind.CONSENT || lower.contains("minutes");
        Optional<String> meeting = matcher.matches() ? meeting(matcher) : Optional.empty();
        if (named && meeting.isPresent()) {
            return meeting.map(day -> new MinutesFile(kind, day, name, text));
        }
        return named || saysMinutes(text)
                ? meeting.or(() -> Agenda.parse(text, board).date().map(LocalDate::toString))
                        .map(day -> new MinutesFile(kind, day, name, text))
                : Optional.empty();
    }

    private static Optional<String> meeting(Matcher matcher) {
        String day = matcher.group("year") + "-" + matcher.group("month") + "-" + matcher.group("day");
        String sitting = matcher.group("sitting");
        try {
            LocalDate.parse(day);
            return Optional.of(sitting == null || sitting.equals("1") ? day : day + "-" + sitting);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static boolean saysMinutes(String text) {
        return text.lines()
                .limit(HEAD)
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).contains("minutes"));
    }

    public LocalDate day() {
        return LocalDate.parse(meeting.substring(0, DAY));
    }
}
