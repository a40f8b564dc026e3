// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.committees.Committees.Due;

/** Who reports in which month: a remark goes before "every month", and that before a heading that names months. */
final class Schedule {
    private static final String NEXT = "Next month";
    private static final String ALWAYS = "Every month";
    private static final int YEAR = 12;

    private final Committees file;
    private final Map<String, Plan> plans = new HashMap<>();

    /** The lines of one committee, sorted by what they say. */
    private record Plan(Optional<String> remark, boolean always, Optional<String> heading) {
        private static final Plan NONE = new Plan(Optional.empty(), false, Optional.empty());

        Plan and(Due due) {
            if (due.remark().isPresent()) {
                return new Plan(remark.or(due::remark), always, heading);
            }
            boolean each = due.period().equalsIgnoreCase(NEXT) || due.period().equalsIgnoreCase(ALWAYS);
            return each
                    ? new Plan(remark, true, heading)
                    : new Plan(remark, always, heading.or(() -> Optional.of(due.period())));
        }
    }

    Schedule(Committees file) {
        this.file = file;
        Map<String, String> names = new HashMap<>();
        file.committees().forEach(committee -> names.put(key(committee.name()), key(committee.name())));
        file.committees()
                .forEach(committee -> committee
                        .addresses()
                        .aliases()
                        .forEach(alias -> names.putIfAbsent(key(alias), key(committee.name()))));
        for (Due due : file.schedule()) {
            plans.compute(
                    names.getOrDefault(key(due.committee()), key(due.committee())),
                    (name, plan) -> (plan == null ? Plan.NONE : plan).and(due));
        }
    }

    /** Those who report in that month when it is the next to come, in the order of the file. */
    List<Reporting> in(Month month) {
        return file.committees().stream()
                .flatMap(committee -> in(committee.name(), month, true).stream())
                .toList();
    }

    /** When a committee reports next, counted from the month of the next meeting; remarks speak of that one only. */
    Optional<NextReport> next(String committee, YearMonth from) {
        for (int i = 0; i < YEAR; i++) {
            YearMonth month = from.plusMonths(i);
            Optional<Reporting> reporting = in(committee, month.getMonth(), i == 0);
            if (reporting.isPresent()) {
                return Optional.of(new NextReport(month, reporting.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Reporting> in(String committee, Month month, boolean isNext) {
        Plan plan = plans.getOrDefault(key(committee), Plan.NONE);
        Optional<String> remark = plan.remark.filter(said -> isNext);
        return remark.or(() -> plan.always ? Optional.of(ALWAYS) : Optional.empty())
                .or(() -> plan.heading.filter(heading -> names(heading, month)))
                .map(reason -> new Reporting(
                        committee, reason, remark, remark.map(Remark::missing).orElse(0)));
    }

    //    January, April, July, October
    static boolean names(String heading, Month month) {
        return words(heading).anyMatch(Optional.of(month)::equals);
    }

    /** Whether reports under this heading are ever due. */
    static boolean isPeriod(String heading) {
        return heading.equalsIgnoreCase(NEXT)
                || heading.equalsIgnoreCase(ALWAYS)
                || words(heading).anyMatch(Optional::isPresent);
    }

    private static Stream<Optional<Month>> words(String heading) {
        return Arrays.stream(heading.split("[^\\p{L}]+")).map(Months::named);
    }

    private static String key(String name) {
        return CommitteesReader.key(name);
    }
}
