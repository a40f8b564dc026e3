// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.docket.people.Phase;
import org.docket.store.Books;
import org.docket.store.Published;

/** How far each meeting has come, by its minutes and by the day in the board's zone. */
final class Phases {
    private static final int DATE = "2015-02-18".length();

    private final Clock clock;

    Phases(Clock clock) {
        this.clock = clock;
    }

    /** The day of a meeting, which its name begins with. */
    static LocalDate day(String meeting) {
        return LocalDate.parse(meeting.substring(0, DATE));
    }

    /** Minutes say more than the day does: there are none before the meeting is over. */
    Phase of(Books books, String meeting) {
        if (books.published().standing(Published.Kind.MINUTES, meeting).isPresent()) {
            return Phase.PUBLISHED;
        }
        return switch (books.papers().minutesOf(meeting)) {
            case PUBLISHED -> Phase.PUBLISHED;
            case DRAFT -> byDraft(books, meeting);
            case NONE -> withoutMinutes(books, meeting);
        };
    }

    private Phase byDraft(Books books, String meeting) {
        if (books.minutes().areTakenBack(meeting)) {
            return withoutMinutes(books, meeting);
        }
        return books.minutes().areApproved(meeting) ? Phase.APPROVED : Phase.DRAFTED;
    }

    /** How far it would have come if there were no minutes. */
    Phase withoutMinutes(Books books, String meeting) {
        return books.diary().cancelled(meeting).isPresent() ? Phase.CANCELLED : byActs(books, meeting);
    }

    /** What was written down at the meeting says more than the day does. */
    private Phase byActs(Books books, String meeting) {
        Set<String> limits = books.acts().limits(meeting);
        if (limits.contains("ended")) {
            return Phase.COMPLETE;
        }
        return limits.contains("begun") ? Phase.STARTED : byDay(meeting);
    }

    private Phase byDay(String meeting) {
        return LocalDate.now(clock).isBefore(day(meeting)) ? Phase.PREPARATION : Phase.MEETING_DAY;
    }
}
