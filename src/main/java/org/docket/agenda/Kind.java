// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

/** The kinds of items an agenda is made of, in the order in which they stand. */
public enum Kind {
    /** Call to order and roll call: {@code 1.} and {@code 2.}. */
    OPENING,
    /** An earlier meeting's minutes: {@code 3A}. */
    MINUTES,
    /** An executive officer's report: {@code 4A}. */
    EXECUTIVE,
    /** An officer's report in a numbered attachment: {@code 7}. */
    OFFICER,
    /** A committee's report in a lettered attachment: {@code BN}. */
    COMMITTEE,
    /** A special order: {@code 7A}. */
    RESOLUTION,
    /** A discussion item, or the whole section: {@code 8A}, {@code 8.}. */
    DISCUSSION,
    /** The sections after the discussion: {@code 9.} to {@code 13.}. */
    CLOSING;

    /** Whether what it says is a report, filed by its owner. */
    public boolean isReport() {
        return this == EXECUTIVE || this == OFFICER || this == COMMITTEE;
    }

    /** Whether its text stands in an attachment. */
    public boolean isAttached() {
        return this == OFFICER || this == COMMITTEE;
    }
}
