// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.RollCall.Attendee;
import org.docket.agenda.RollCall.Group;
import org.docket.board.Board;
import org.docket.committees.Calendar;
import org.docket.committees.Committees;
import org.docket.committees.Upcoming;

/**
 * What the next agenda is made of.
 *
 * @param last the meeting before; a board that has had none has its first agenda from the template alone
 * @param from the day from which the next meeting is sought; in any case it is after the last
 * @param known the directors of that time, where somebody knows better than the last roll call
 * @param chosen the day of the meeting, where somebody says which
 */
public record Sources(
        Board board,
        Optional<Past> last,
        Committees committees,
        Calendar calendar,
        LocalDate from,
        List<String> known,
        Optional<LocalDate> chosen) {
    public Sources {
        known = List.copyOf(known);
    }

    /** The same with the directors of that time. */
    public Sources with(List<String> directors) {
        return new Sources(board, last, committees, calendar, from, directors, chosen);
    }

    /** When the board meets: on the day that was chosen, else as the calendar says or the board is used to. */
    public Upcoming meeting() {
        return chosen.map(this::on).orElseGet(this::sought);
    }

    /** That day; the hour is the calendar's, where that has a meeting on it. */
    private Upcoming on(LocalDate day) {
        Upcoming next = calendar.next(day, board);
        return next.announced() && next.day().equals(day)
                ? next
                : new Upcoming(day, board.usualTime(), board.zone(), false);
    }

    private Upcoming sought() {
        LocalDate after = last.flatMap(Past::day)
                .map(day -> day.plusDays(1))
                .filter(from::isBefore)
                .orElse(from);
        return calendar.next(after, board);
    }

    /** The day of the last meeting there was, as far as anybody knows. */
    Optional<LocalDate> previous() {
        return last.flatMap(Past::day)
                .or(() -> calendar.previous(meeting().day(), board).map(Upcoming::day));
    }

    /** The directors by last name. */
    List<String> directors() {
        List<String> names = known.isEmpty()
                ? last.map(past -> past.agenda().rollCall().directors()).orElse(List.of())
                : known;
        return byLastName(names, Group.DIRECTOR);
    }

    /** Word that stands before the titles of committees. */
    Optional<String> prefix() {
        return last.flatMap(past -> past.agenda().prefix()).or(board::prefix);
    }

    static List<String> byLastName(List<String> names, Group group) {
        return names.stream()
                .distinct()
                .map(name -> new Attendee(name, group, true))
                .sorted((one, other) -> one.sortName().compareTo(other.sortName()))
                .map(Attendee::name)
                .toList();
    }
}
