// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.docket.board.Board;

/** The calendar file: its exact text, and the meetings it names. */
public record Calendar(String text, List<Sitting> sittings, List<Oddity> oddities) {
    /** One meeting: its day, its time, and the zone that time is told in, as the file writes it. */
    public record Sitting(LocalDate day, Optional<LocalTime> time, Optional<String> zone) {
        /** The whole moment: what the line leaves unsaid is as usual with the board. */
        public Upcoming asOf(Board board) {
            return new Upcoming(
                    day,
                    time.orElse(board.usualTime()),
                    zone.flatMap(board::zone).orElse(board.zone()),
                    true);
        }
    }

    private static final Comparator<Sitting> IN_TIME =
            Comparator.comparing(Sitting::day).thenComparing(sitting -> sitting.time.orElse(LocalTime.MIN));

    public Calendar {
        sittings = List.copyOf(sittings);
        oddities = List.copyOf(oddities);
    }

    /** Reads any text; a line of a meeting that cannot be read is told as an oddity. */
    public static Calendar parse(String text) {
        return new CalendarReader(text).read();
    }

    /** The lines of the meetings, in their order, counted from 0. */
    public List<Integer> lines() {
        return new CalendarReader(text).lines();
    }

    /** The first meeting on that day or after it; where none is written down, on the board's usual day. */
    public Upcoming next(LocalDate from, Board board) {
        return sittings.stream()
                .filter(sitting -> !sitting.day.isBefore(from))
                .min(IN_TIME)
                .map(sitting -> sitting.asOf(board))
                .orElseGet(() -> usual(from, board));
    }

    /** The last meeting before that day, where one is written down. */
    public Optional<Upcoming> previous(LocalDate before, Board board) {
        return sittings.stream()
                .filter(sitting -> sitting.day.isBefore(before))
                .max(IN_TIME)
                .map(sitting -> sitting.asOf(board));
    }

    private static Upcoming usual(LocalDate from, Board board) {
        return new Upcoming(board.usualDay().onOrAfter(from), board.usualTime(), board.zone(), false);
    }
}
