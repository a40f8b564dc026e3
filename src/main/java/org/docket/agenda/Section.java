// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

/**
 * A numbered heading of the agenda and the lines under it.
 *
 * @param heading the heading's line
 * @param end the line after the last of the section: the next heading, or where attachments begin
 */
public record Section(int number, String title, Topic topic, int heading, int end) {
    /** What a section is about, told from its title; sections without one are known by their number alone. */
    public enum Topic {
        CALL_TO_ORDER("Call to order"),
        ROLL_CALL("Roll Call"),
        MINUTES("Minutes from previous meetings"),
        EXECUTIVE("Executive Officer Reports"),
        ADDITIONAL("Additional Officer Reports"),
        COMMITTEES("Committee Reports"),
        RESOLUTIONS("Special Orders"),
        DISCUSSION("Discussion Items"),
        ACTIONS("Action Items"),
        UNFINISHED("Unfinished Business"),
        NEW("New Business"),
        ANNOUNCEMENTS("Announcements"),
        ADJOURNMENT("Adjournment"),
        OTHER("");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        /** The topic of a heading; "Officer Reports" alone is how older agendas call the executive officers' section. */
        static Topic of(String title) {
            for (Topic topic : values()) {
                if (topic != OTHER && title.contains(topic.words)) {
                    return topic;
                }
            }
            return title.startsWith("Officer Reports") ? EXECUTIVE : OTHER;
        }
    }
}
