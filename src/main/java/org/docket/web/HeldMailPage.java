// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/**
 * The messages that wait for somebody to decide, and whether any mail goes out at all.
 *
 * @param arms whether the reader may arm and disarm mail
 * @param place where the database is
 * @param links where the links in mail lead
 */
record HeldMailPage(Frame frame, List<MailLine> lines, State state, boolean arms, String place, String links) {
    /** Whether a mail server is set, whether mail is armed, and a sentence on both. */
    record State(boolean hasServer, boolean isArmed, String sentence) {}
}
