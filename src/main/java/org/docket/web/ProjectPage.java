// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.docket.clerk.ReadingRoom.Filed;
import org.docket.history.Outcome;
import org.docket.history.ProjectHistory;
import org.docket.store.Told;

/**
 * What minutes say of a project since the beginning, newest first.
 *
 * @param filed what stands in agendas that are no minutes yet, for those who may see it
 */
record ProjectPage(Frame frame, ProjectHistory history, List<Bar> bars, List<Filed> filed) {
    private static final int STEP = 8;

    /** How many reports there were in a year, as a bar of a picture. */
    record Bar(int year, long reports, long most) {
        int height() {
            return reports == 0 ? 1 : (int) (reports * STEP);
        }

        String words() {
            return year + ": " + reports + (reports == 1 ? " report" : " reports");
        }
    }

    static ProjectPage of(Frame frame, ProjectHistory history, List<Filed> filed) {
        var counts = history.reportsByYear();
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Bar> bars = counts.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(Collections.min(counts.keySet()), Collections.max(counts.keySet()))
                        .mapToObj(year -> new Bar(year, counts.getOrDefault(year, 0L), most))
                        .toList();
        return new ProjectPage(frame, history, bars, filed);
    }

    /** How high the picture is. */
    int height() {
        return bars.isEmpty() ? 0 : (int) bars.get(0).most() * STEP;
    }

    List<Told> newest(List<Told> told) {
        List<Told> reversed = new ArrayList<>(told);
        Collections.reverse(reversed);
        return reversed;
    }

    MinutesLink minutes(Told told) {
        return MinutesLink.of(told);
    }

    /** The name it was reported under, where that is not today's. */
    String once(Told told) {
        String title = told.piece().title();
        return title.equalsIgnoreCase(history.project()) ? "" : "as " + title;
    }

    String outcome(Told told) {
        return Outcome.in(told.piece().outcome()).word();
    }
}
