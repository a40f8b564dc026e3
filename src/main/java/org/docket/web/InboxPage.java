// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.docket.store.Arrival;
import org.docket.store.Arrivals;

/**
 * What came in by mail: what waits for a person, and what became of the rest.
 *
 * @param names what people are called, by their ids
 */
record InboxPage(
        Frame frame,
        List<Arrival> open,
        int waiting,
        List<Arrival> done,
        List<Arrivals.Gone> gone,
        Map<String, String> names,
        ZoneId zone) {
    static final int MOST = 100;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String moment(Instant when) {
        return MOMENT.format(when.atZone(zone));
    }

    static String title(Arrival arrival) {
        return arrival.subject().isEmpty() ? "Without a subject" : arrival.subject();
    }

    /** What became of it. */
    String made(Arrival arrival) {
        if (arrival.steps().isEmpty()) {
            return arrival.sorted().message().isPresent() ? "shown at the message" : "kept";
        }
        return step(arrival.steps().get(arrival.steps().size() - 1));
    }

    String step(Arrival.Step step) {
        String who = names.getOrDefault(step.who(), step.who());
        String item = step.item().substring(step.item().indexOf('/') + 1);
        return switch (step.made()) {
            case DRAFTED -> "draft of " + item + ", by its subject";
            case ASSIGNED -> "draft of " + item + ", assigned by " + who;
            case DISMISSED -> "dismissed by " + who;
        };
    }

    int countGone() {
        return gone.stream().mapToInt(Arrivals.Gone::count).sum();
    }
}
