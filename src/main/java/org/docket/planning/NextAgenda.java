// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Warning;
import org.docket.committees.Upcoming;

/**
 * The next agenda, and how it came to be so.
 *
 * @param meeting when the board meets, and whether the calendar says so
 * @param reports the committees that report
 * @param leftOver the titles of what the last meeting put off
 * @param alarms what somebody should look at before it is posted, in sentences
 */
public record NextAgenda(
        Upcoming meeting, String text, List<Report> reports, List<String> leftOver, List<String> alarms) {
    public NextAgenda {
        reports = List.copyOf(reports);
        leftOver = List.copyOf(leftOver);
        alarms = List.copyOf(alarms);
    }

    /** Refused when there is more of something than letters to count it with. */
    public static NextAgenda of(Sources sources) {
        return new Composer(sources).compose();
    }

    /** What reading it again finds odd. */
    static List<String> warnings(Agenda agenda) {
        return agenda.warnings().stream().map(NextAgenda::words).toList();
    }

    private static String words(Warning warning) {
        return "Line " + warning.line() + " of the new agenda: " + warning.message();
    }
}
