// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.List;
import java.util.Optional;
import org.docket.committees.Committee.Chair;

/** The committee file: its exact text, and what that says of committees, officers and the schedule of reports. */
public record Committees(
        String text, List<Committee> committees, List<Office> offices, List<Due> schedule, List<Oddity> oddities) {
    /** An office and who holds it. */
    public record Office(String title, boolean executive, Optional<Chair> holder) {}

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

    public Optional<Committee> named(String name) {
        return committees.stream()
                .filter(committee -> committee.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
