// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.board.Board;
import org.docket.committees.Calendar;
import org.docket.committees.Calendar.Sitting;
import org.docket.committees.Upcoming;

/**
 * When the board has met, meets next, and will meet.
 *
 * @param usual how it meets where the calendar says nothing
 * @param next the next meeting; not announced where it follows from the usual day
 * @param keeps whether the reader may change the calendar
 * @param whole whether the reader sees what could not be read, and the versions
 */
record CalendarPage(
        Frame frame,
        String usual,
        Day next,
        List<Day> coming,
        List<Day> past,
        String zone,
        List<OddLine> odd,
        boolean keeps,
        boolean whole,
        Typing typing) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    /**
     * One meeting.
     *
     * @param local the moment in the board's zone, where the calendar tells it in another
     * @param agenda the address of its agenda, where there is one
     */
    record Day(
            LocalDate day,
            String words,
            String time,
            String zone,
            String local,
            String instant,
            boolean announced,
            Optional<String> agenda) {
        static Day of(Upcoming meeting, Board board) {
            ZonedDateTime here = meeting.start().withZoneSameInstant(board.zone());
            boolean same = here.toLocalDateTime().equals(meeting.start().toLocalDateTime());
            return new Day(
                    meeting.day(),
                    CalendarPage.day(meeting.day()),
                    TIME.format(meeting.time()),
                    meeting.zone().getId(),
                    same ? "" : BOTH.format(here) + " " + board.zone().getId(),
                    meeting.start().toInstant().toString(),
                    meeting.announced(),
                    Optional.empty());
        }

        Day with(Set<String> agendas) {
            Optional<String> address =
                    Optional.of(day.toString()).filter(agendas::contains).map(date -> "/" + date + "/");
            return new Day(day, words, time, zone, local, instant, announced, address);
        }
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static CalendarPage of(Frame frame, Calendar calendar, Board board, LocalDate today) {
        Day next = Day.of(calendar.next(today, board), board);
        List<Day> all = calendar.sittings().stream()
                .sorted(Comparator.comparing(Sitting::day))
                .map(sitting -> Day.of(sitting.asOf(board), board))
                .toList();
        return new CalendarPage(
                frame,
                "on the " + board.usualDay().words() + " of a month, at " + TIME.format(board.usualTime()) + " "
                        + board.zone().getId(),
                next,
                all.stream().filter(day -> day.day.isAfter(next.day)).toList(),
                all.stream()
                        .filter(day -> day.day.isBefore(today))
                        .sorted(Comparator.comparing(Day::day).reversed())
                        .toList(),
                board.zone().getId(),
                OddLine.all(calendar.text(), calendar.oddities()),
                false,
                false,
                Typing.NOTHING);
    }

    CalendarPage with(Set<String> agendas, Typing typed) {
        return new CalendarPage(
                frame,
                usual,
                next.with(agendas),
                coming.stream().map(day -> day.with(agendas)).toList(),
                past.stream().map(day -> day.with(agendas)).toList(),
                zone,
                odd,
                keeps,
                whole,
                typed);
    }

    CalendarPage seenBy(boolean keeper, boolean seesWhole) {
        return new CalendarPage(frame, usual, next, coming, past, zone, odd, keeper, seesWhole, typing);
    }

    /** The meetings that can still be moved. */
    List<Day> movable() {
        return Stream.concat(next.announced ? Stream.of(next) : Stream.empty(), coming.stream())
                .toList();
    }
}
