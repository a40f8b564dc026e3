// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import org.docket.agenda.Hrefs;

/** Leads to the minutes of a meeting, and to a project, from what they say. */
record MinutesLink(String meeting, String file) {
    String address() {
        return "/minutes/" + meeting.substring(0, 4) + "/" + Hrefs.encoded(file);
    }

    //    11 April 2018, meeting 2
    String words() {
        return Meeting.dayInWords(meeting);
    }

    /** Where a project's page is; blanks are hyphens there. */
    static String project(String name) {
        return "/projects/" + Hrefs.encoded(name.replace(' ', '-'));
    }
}
