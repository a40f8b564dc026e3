// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in the committee file everything stands.
 *
 * @param sections by number: from the heading to the line that ends it
 * @param tables one after the other, named by whose they are
 * @param rows the rows of the tables, named by committee or office
 * @param periods the headings of the schedule with what stands below
 * @param dues the lines of the schedule, in the order of {@link Committees#schedule}
 * @param rosters each from its starred line to the last of its members
 * @param members the lines of members in the order of {@link Committee#members}, by the head of their roster
 * @param addresses each from its starred line to the last of its lines
 */
public record Layout(
        Map<Integer, Stretch> sections,
        List<Stretch> tables,
        List<Stretch> rows,
        List<Stretch> periods,
        List<Integer> dues,
        List<Stretch> rosters,
        Map<Integer, List<Integer>> members,
        List<Stretch> addresses) {
    public Layout {
        sections = Map.copyOf(sections);
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
        periods = List.copyOf(periods);
        dues = List.copyOf(dues);
        rosters = List.copyOf(rosters);
        members = Map.copyOf(members);
        addresses = List.copyOf(addresses);
    }

    public Optional<Stretch> row(String name) {
        return of(rows, name);
    }

    public Optional<Stretch> period(String heading) {
        return of(periods, heading);
    }

    public Optional<Stretch> roster(String name) {
        return of(rosters, name);
    }

    public Optional<Stretch> addressesOf(String name) {
        return of(addresses, name);
    }

    private static Optional<Stretch> of(List<Stretch> all, String name) {
        return all.stream().filter(stretch -> stretch.isOf(name)).findFirst();
    }
}
