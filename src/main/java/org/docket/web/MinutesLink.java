// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.docket.agenda.Hrefs;

/** Leads to the minutes of a meeting, and to a project, from what they say. */
record MinutesLink(String meeting, String file) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int LENGTH = "2018-04-11".length();

    String address() {
        return "/minutes/" + meeting.substring(0, 4) + "/" + Hrefs.encoded(file);
    }

    //    11 April 2018, second meeting
    String words() {
        String day = LocalDate.parse(meeting.substring(0, LENGTH)).format(DAY);
        return meeting.length() == LENGTH ? day : day + ", meeting " + meeting.substring(LENGTH + 1);
    }

    /** Where a project's page is; blanks are hyphens there. */
    static String project(String name) {
        return "/projects/" + Hrefs.encoded(name.replace(' ', '-'));
    }
}
