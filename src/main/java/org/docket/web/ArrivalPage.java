// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.docket.mail.Inbox.Choice;
import org.docket.store.Arrival;

/**
 * One mail that came in, and what a person may make of it.
 *
 * @param offered the reports that its subject names
 * @param reports all that may still be filed
 */
record ArrivalPage(
        Frame frame, Arrival arrival, String text, List<Choice> offered, List<Choice> reports, InboxPage inbox) {
    String address() {
        return "/mail/inbox/" + arrival.id();
    }

    /** By meeting, earliest first. */
    Map<String, List<Choice>> byMeeting() {
        return reports.stream()
                .collect(Collectors.groupingBy(Choice::meeting, java.util.TreeMap::new, Collectors.toList()));
    }

    static String value(Choice choice) {
        return choice.meeting() + " " + choice.name();
    }

    List<String> notes() {
        return arrival.notes().lines().toList();
    }
}
