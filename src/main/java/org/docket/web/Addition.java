// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.docket.people.Right;

/** What can be put on an agenda by its own form. */
enum Addition {
    CHANGE_CHAIR("Change a chair", "A resolution that puts somebody else in the chair of a project."),
    ESTABLISH("Establish a project", "A resolution that makes a new project, with its purpose and first members."),
    TERMINATE("End a project", "A resolution that ends a project and its committee."),
    RESOLUTION("Another resolution", "A special order in your own words."),
    DISCUSSION("A discussion item", "Something the board is to speak about."),
    REPORT("A report out of cycle", "The report of a committee that is not on this agenda.");

    private final String words;
    private final String about;

    Addition(String words, String about) {
        this.words = words;
        this.about = about;
    }

    /** Those that somebody may make now: for the own committee a report, for others anything. */
    static List<Addition> of(Reading reading) {
        if (reading.may(Right.FILE)) {
            return List.of(values());
        }
        boolean own =
                reading.may(Right.FILE_OWN) && !reading.reader().committees().isEmpty();
        return own ? List.of(REPORT) : List.of();
    }

    static Optional<Addition> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** As addresses and forms have it. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }

    String about() {
        return about;
    }

    /** Whether its text is made of facts that are asked first. */
    boolean isWritten() {
        return compareTo(RESOLUTION) < 0;
    }

    boolean isResolution() {
        return compareTo(RESOLUTION) <= 0;
    }
}
