// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.LocalDate;

/** A piece of published minutes, of which meeting these are, and the name of their file. */
public record Told(String meeting, String file, Piece piece) {
    private static final int DAY = "2018-04-11".length();

    public LocalDate day() {
        return LocalDate.parse(meeting.substring(0, DAY));
    }

    public int year() {
        return day().getYear();
    }
}
