// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.docket.agenda.Hrefs;
import org.docket.agenda.RollCall;
import org.docket.agenda.RollCall.Attendee;
import org.docket.agenda.RollCall.Group;
import org.docket.meeting.Attendance;
import org.docket.meeting.Seated;

/**
 * A line of the roll call: who, and whether they are there.
 *
 * @param regrets whether the agenda expects them to be absent
 */
record DeskSeat(Seated seat, boolean regrets) {
    /** Everybody of a group, by their last names. */
    static List<DeskSeat> of(Attendance attendance, RollCall roll, Group group) {
        Map<String, Boolean> attending = new HashMap<>();
        roll.attendees().forEach(one -> attending.put(one.name(), one.attending()));
        return attendance.with(roll).seats().stream()
                .filter(seat -> seat.group() == group)
                .sorted(Comparator.comparing(seat -> new Attendee(seat.name(), group, true).sortName()))
                .map(seat -> new DeskSeat(seat, !attending.getOrDefault(seat.name(), true)))
                .toList();
    }

    String group() {
        return seat.group().name().toLowerCase(Locale.ROOT);
    }

    /** An id for the form: letters and digits of the name. */
    String place() {
        return "seat-" + Hrefs.plain(seat.name());
    }

    static String title(Group group) {
        return switch (group) {
            case DIRECTOR -> "Directors";
            case OFFICER -> "Executive officers";
            case GUEST -> "Guests";
        };
    }
}
