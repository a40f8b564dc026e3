// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.Locale;

/**
 * A numbered heading of the agenda and the lines under it.
 *
 * @param heading the heading's line
 * @param end the line after the last of the section: the next heading, or where attachments begin
 */
public record Section(int number, String title, Topic topic, int heading, int end) {
    /** What a section is about, told from its title; sections without one are known by their number alone. */
    public enum Topic {
        CALL_TO_ORDER,
        ROLL_CALL,
        MINUTES,
        EXECUTIVE,
        ADDITIONAL,
        COMMITTEES,
        RESOLUTIONS,
        DISCUSSION,
        ACTIONS,
        UNFINISHED,
        NEW,
        ANNOUNCEMENTS,
        ADJOURNMENT,
        OTHER;

        /** The name by which the board folder knows it, such as {@code roll-call}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The name under which the board folder has the words of its heading. */
        String key() {
            return "section." + word();
        }
    }
}
