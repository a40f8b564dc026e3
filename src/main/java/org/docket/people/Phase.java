// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

/** How far a meeting has come; what may be done depends on it. */
public enum Phase {
    PREPARATION("P1", "in preparation"),
    MEETING_DAY("P2", "day of the meeting"),
    STARTED("P3", "meeting in progress"),
    COMPLETE("P4", "meeting over"),
    DRAFTED("P5", "minutes drafted"),
    APPROVED("P6", "minutes approved"),
    PUBLISHED("P7", "minutes published"),
    CANCELLED("cancelled", "cancelled");

    private final String word;
    private final String words;

    Phase(String word, String words) {
        this.word = word;
        this.words = words;
    }

    /** The word that programs know. */
    public String word() {
        return word;
    }

    /** The words for people. */
    public String words() {
        return words;
    }

    /** Whether anybody but the secretary may still change something. */
    public boolean isOpen() {
        return compareTo(COMPLETE) < 0;
    }
}
