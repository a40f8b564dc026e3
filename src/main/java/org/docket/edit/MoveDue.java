// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.committees.Stretch;

/** A committee reports in other months than before, or in none. */
public record MoveDue(String committee, Optional<String> period) implements CommitteeChange {
    @Override
    public String summary() {
        return committee + ": reports " + period.map(months -> "in " + months).orElse("in no month");
    }

    @Override
    public List<Splice> splices(Committees file) {
        CommitteeFile open = new CommitteeFile(file);
        Committee there = open.committee(committee);
        List<Integer> lines = open.dues(there, false);
        Optional<Stretch> to = period.map(heading -> period(open, heading));
        if (to.isPresent() && lines.stream().anyMatch(line -> isIn(line, to.get()))) {
            return List.of();
        }
        lines.forEach(line -> open.rows.delete(line, line + 1));
        to.ifPresent(under -> add(open, there.name(), under));
        return open.rows.splices();
    }

    static Stretch period(CommitteeFile open, String heading) {
        return open.layout
                .period(heading)
                .orElseThrow(() -> new Refused("The schedule has no heading \"" + heading + "\"; it has "
                        + open.layout.periods().stream()
                                .map(Stretch::name)
                                .distinct()
                                .collect(Collectors.joining("; ", "", "."))));
    }

    static void add(CommitteeFile open, String name, Stretch under) {
        List<Stretch> among = open.duesIn(under, false);
        int after =
                among.isEmpty() ? under.head() + 2 : among.get(among.size() - 1).end();
        open.insert(among, name, after, List.of(CommitteeFile.due(name, "")));
    }

    private static boolean isIn(int line, Stretch stretch) {
        return line > stretch.head() && line < stretch.end();
    }
}
