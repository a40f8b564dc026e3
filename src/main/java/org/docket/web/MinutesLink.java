// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import org.docket.agenda.Hrefs;
import org.docket.store.Told;

/**
 * Leads to the minutes of a meeting, and to a project, from what they say.
 *
 * @param attach the id of the item in them that is meant; empty where none is
 */
record MinutesLink(String meeting, String file, String attach) {
    private static final String TEXT = ".txt";

    static MinutesLink of(Told told) {
        return new MinutesLink(told.meeting(), told.file(), told.piece().attach());
    }

    //    /minutes/2018/board_minutes_2018_04_11.html#7A
    String address() {
        String name = file.endsWith(TEXT) ? file.substring(0, file.length() - TEXT.length()) : file;
        String anchor = attach.replace(".", "");
        return "/minutes/" + meeting.substring(0, 4) + "/" + Hrefs.encoded(name) + ".html"
                + (anchor.isEmpty() ? "" : '#' + Hrefs.encoded(anchor));
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
