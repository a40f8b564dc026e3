// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.committees.Committee.Chair;

/** The committee file: its exact text, and what that says of committees, officers and the schedule of reports. */
public record Committees(
        String text, List<Committee> committees, List<Office> offices, List<Due> schedule, List<Oddity> oddities) {
    /** An office and who holds it. */
    public record Office(String title, boolean executive, Optional<Chair> holder, Addresses addresses) {
        Office withoutPrivate() {
            return new Office(title, executive, holder.map(Chair::withoutAddress), addresses.withoutPrivate());
        }
    }

    /** One line of the schedule: a committee, the heading it stands under, and the remark behind it. */
    public record Due(String committee, String period, Optional<String> remark) {}

    public Committees {
        committees = List.copyOf(committees);
        offices = List.copyOf(offices);
        schedule = List.copyOf(schedule);
        oddities = List.copyOf(oddities);
    }

    /** Reads any text; what cannot be read as meant is told as an oddity. */
    public static Committees parse(String text) {
        return new CommitteesReader(text).read();
    }

    /** The same without its text, private addresses, those of people, and what could not be read. */
    public Committees withoutPrivate() {
        return new Committees(
                "",
                committees.stream().map(Committee::withoutPrivate).toList(),
                offices.stream().map(Office::withoutPrivate).toList(),
                schedule,
                List.of());
    }

    /** Where in the text everything stands. */
    public Layout layout() {
        return new CommitteesReader(text).layout();
    }

    /** The committee or office that a title means, in whatever way agendas spell it: by name or a former one. */
    public Optional<Contact> find(String title, Board board) {
        return new Directory(this).find(title, board);
    }

    /** Everybody the file knows how to reach, committees first. */
    public List<Contact> contacts() {
        return new Directory(this).contacts();
    }

    /** Who reports to the meeting of that month when it is the next, in the order of the file. */
    public List<Reporting> reporting(Month month) {
        return new Schedule(this).in(month);
    }

    /** When a committee of this name reports next, counted from the month of the next meeting. */
    public Optional<NextReport> nextReport(String committee, YearMonth from) {
        return new Schedule(this).next(committee, from);
    }

    /** The same of every committee that is ever due, by name. */
    public Map<String, NextReport> nextReports(YearMonth from) {
        Schedule plan = new Schedule(this);
        Map<String, NextReport> next = new HashMap<>();
        committees.forEach(
                committee -> plan.next(committee.name(), from).ifPresent(report -> next.put(committee.name(), report)));
        return next;
    }

    public Optional<Committee> named(String name) {
        return committees.stream()
                .filter(committee -> committee.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
