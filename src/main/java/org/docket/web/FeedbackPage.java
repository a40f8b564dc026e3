// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.mail.AfterMeeting.Entry;
import org.docket.store.Message;

/**
 * What those who report are told after the meeting, report by report.
 *
 * @param time whether the meeting has been
 * @param sends whether the reader may send it now
 * @param done how many were just sent
 */
record FeedbackPage(
        Frame frame, List<Entry> entries, boolean time, boolean sends, Optional<Integer> done, String complaint) {
    /** Whether there is anything that can be sent now. */
    boolean isSendable() {
        return sends && entries.stream().anyMatch(Entry::isSendable);
    }

    String home() {
        return frame.home();
    }

    /** What became of the mail, or why there is none. */
    static String state(Entry entry) {
        if (entry.sent().isPresent()) {
            return "Sent already: " + entry.sent().map(Message::state).get().word();
        }
        return entry.isSendable() ? "" : "There is no address in the committee file";
    }
}
