// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.docket.store.Message.State;
import org.docket.store.NotMailed;

/**
 * The ledger of mail, a hundred messages a page.
 *
 * @param notMailed what was deliberately not mailed; nothing for those who do not read the agenda
 */
record MailPage(Frame frame, List<MailLine> found, Sought sought, List<NotMailed> notMailed, Standing standing) {
    static final int LENGTH = 100;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** What the page looks for, and how many pages of newer messages stand before it. */
    record Sought(String state, String meeting, String project, int page) {
        boolean isNarrow() {
            return !state.isEmpty() || !meeting.isEmpty() || !project.isEmpty();
        }

        String address(int other) {
            return "/mail?state=" + encoded(state) + "&meeting=" + encoded(meeting) + "&project=" + encoded(project)
                    + "&page=" + other;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /** How mail stands as a whole: what the reader is told of it, and how much waits for a decision. */
    record Standing(String sentence, int asking, boolean isWhole, ZoneId zone) {}

    List<MailLine> shown() {
        return found.subList(0, Math.min(LENGTH, found.size()));
    }

    boolean hasOlder() {
        return found.size() > LENGTH || notMailed.size() > LENGTH;
    }

    List<NotMailed> notMailedShown() {
        return notMailed.subList(0, Math.min(LENGTH, notMailed.size()));
    }

    State[] states() {
        return State.values();
    }

    String moment(Instant when) {
        return MOMENT.format(when.atZone(standing.zone()));
    }
}
