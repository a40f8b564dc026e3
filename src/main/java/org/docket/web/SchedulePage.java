// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.docket.clerk.Chime.Coming;
import org.docket.store.Stroke;

/** What is done by itself: what comes next and why, and what was done last. */
record SchedulePage(Frame frame, List<Coming> coming, List<Stroke> done, ZoneId zone) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);

    String moment(Instant when) {
        return MOMENT.format(when.atZone(zone));
    }
}
