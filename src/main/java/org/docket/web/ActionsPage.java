// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.agenda.Hrefs;
import org.docket.people.Right;

/** What people are to do: all of it, or that of one of them, or for one project. */
record ActionsPage(Frame frame, Reading reading, List<Assigned> all, String owner, String project) {
    static ActionsPage of(Reading reading, String owner, String project) {
        return new ActionsPage(Frame.of(reading, "Action items", ""), reading, Assigned.all(reading), owner, project);
    }

    List<Assigned> shown() {
        return all.stream()
                .filter(one -> owner.isEmpty() || one.action().owner().equals(owner))
                .filter(one -> project.isEmpty() || one.pmc().equals(project))
                .toList();
    }

    /** How many of those shown have no status. */
    long open() {
        return shown().stream().filter(Assigned::isOpen).count();
    }

    List<String> owners() {
        return Assigned.owners(all);
    }

    List<String> projects() {
        return Assigned.projects(all);
    }

    boolean assigns() {
        return reading.may(Right.KEEP_ACTIONS);
    }

    String home() {
        return reading.meeting().address();
    }

    /** The address of this very page. */
    String address() {
        return home() + "actions?owner=" + Hrefs.encoded(owner) + "&project=" + Hrefs.encoded(project);
    }
}
