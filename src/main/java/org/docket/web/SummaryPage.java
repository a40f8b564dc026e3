// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import org.docket.mail.Summing.Standing;
import org.docket.mail.Summing.Text;

/** What the members are told of a meeting, to be read and changed before it is sent. */
record SummaryPage(Frame frame, Text text, Standing standing, String complaint) {
    String address() {
        return frame.home() + "summary";
    }

    /** Why it cannot be sent now; empty when it can. */
    String obstacle() {
        if (standing.sent().isPresent()) {
            return "";
        } else if (!standing.over()) {
            return "This is sent after the meeting, and the meeting is not over.";
        }
        return standing.to().isEmpty() ? "The board's settings have no mail.members to send it to." : "";
    }
}
