// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.docket.history.Outcome;
import org.docket.history.ProjectNames;
import org.docket.history.Sort;
import org.docket.store.Told;

/** The register of resolutions, newest first. */
record ResolutionsPage(Frame frame, Choice choice, List<Told> shown, int all, List<String> years) {
    /** Which of them; what is empty does not matter. */
    record Choice(String kind, String outcome, String project, String year) {
        boolean takes(Told told) {
            return (kind.isEmpty() || told.piece().sort().equals(kind))
                    && (outcome.isEmpty()
                            || Outcome.in(told.piece().outcome()).word().equals(outcome))
                    && (year.isEmpty() || told.meeting().startsWith(year))
                    && (project.isEmpty() || told.piece().projects().containsKey(ProjectNames.folded(project)));
        }

        boolean isNarrow() {
            return !(kind + outcome + project + year).isEmpty();
        }
    }

    static ResolutionsPage of(Frame frame, Choice choice, List<Told> all, List<String> years) {
        List<Told> shown = new ArrayList<>(all.stream().filter(choice::takes).toList());
        Collections.reverse(shown);
        return new ResolutionsPage(frame, choice, shown, all.size(), years);
    }

    List<Sort> kinds() {
        return List.of(Sort.values());
    }

    List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    MinutesLink minutes(Told told) {
        return MinutesLink.of(told);
    }

    String outcome(Told told) {
        return Outcome.in(told.piece().outcome()).word();
    }

    String kind(Told told) {
        return kinds().stream()
                .filter(sort -> sort.word().equals(told.piece().sort()))
                .map(Sort::words)
                .findFirst()
                .orElse("");
    }

    static String address(Map.Entry<String, String> project) {
        return MinutesLink.project(project.getValue());
    }
}
