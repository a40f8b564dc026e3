// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.committees.Committee;
import org.docket.committees.Committee.Chair;
import org.docket.committees.Contact;
import org.docket.committees.Reporting;

/** The committees that report in the month of the meeting, in the order of the committee file. */
final class DueReports {
    private final Sources sources;
    private final Shepherding shepherding;
    private final Map<String, String> busy = new HashMap<>();

    DueReports(Sources sources, Shepherding shepherding) {
        this.sources = sources;
        this.shepherding = shepherding;
        sources.last().map(Candidate::of).orElse(List.of()).stream()
                .filter(Candidate::isOpen)
                .map(Candidate::task)
                .filter(task -> !task.owner().isBlank())
                .forEach(task -> task.pmc().ifPresent(name -> busy.put(key(meant(name)), Report.clean(task.owner()))));
    }

    /** The name in the committee file of what an action item is about. */
    private String meant(String name) {
        return sources.committees()
                .named(name)
                .map(Committee::name)
                .or(() -> sources.committees().find(name, sources.board()).map(Contact::name))
                .orElse(name);
    }

    /** Without those that report every month as officers do. */
    List<Report> all(List<OfficerReports.Attached> officers) {
        Set<String> taken =
                officers.stream().map(officer -> key(officer.name())).collect(Collectors.toSet());
        List<Report> reports = new ArrayList<>();
        for (Reporting due :
                sources.committees().reporting(sources.meeting().day().getMonth())) {
            if (taken.add(key(due.committee()))) {
                reports.add(report(due));
            }
        }
        return reports;
    }

    private Report report(Reporting due) {
        String chair = sources.committees()
                .named(due.committee())
                .flatMap(Committee::chair)
                .map(Chair::name)
                .map(Report::clean)
                .orElse(Report.VACANT);
        Shepherding.People people = shepherding.committee(chair, Optional.ofNullable(busy.get(key(due.committee()))));
        return new Report(due.committee(), chair, people.shepherd(), due.reason(), people.why());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
