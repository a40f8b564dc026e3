// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.LocalDate;
import org.docket.people.Phase;
import org.docket.store.Books;

/** How far each meeting has come, by the day in the board's zone. */
final class Phases {
    private static final int DATE = "2015-02-18".length();

    private final Clock clock;

    Phases(Clock clock) {
        this.clock = clock;
    }

    Phase of(Books books, String meeting) {
        LocalDate day = LocalDate.parse(meeting.substring(0, DATE));
        return LocalDate.now(clock).isBefore(day) ? Phase.PREPARATION : Phase.MEETING_DAY;
    }
}
