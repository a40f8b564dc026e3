// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.clerk.ReadingRoom.Project;

/** Everybody who ever reported, and since when. */
record ArchivePage(Frame frame, List<Project> projects) {
    static String address(Project project) {
        return MinutesLink.project(project.name());
    }

    //    1999 to 2018 | 2014
    static String years(Project project) {
        String first = project.first().substring(0, 4);
        String last = project.last().substring(0, 4);
        return first.equals(last) ? first : first + " to " + last;
    }
}
