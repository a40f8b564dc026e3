// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * A text that anybody may read, or that could be read until it was withdrawn.
 *
 * @param meeting the day, and from the second meeting of a day on its number: {@code 2018-04-11-2}
 * @param file the name it goes by
 */
public record Published(
        int id,
        Kind kind,
        String meeting,
        String file,
        String sha256,
        Source source,
        @ColumnName("published_at") Instant when,
        String who,
        Optional<Instant> withdrawnAt,
        Optional<String> withdrawnBy,
        Optional<String> reason) {
    private static final int DAY = "2018-04-11".length();

    /** What was published. */
    public enum Kind {
        MINUTES,
        CONSENT
    }

    /** Where it came from. */
    public enum Source {
        ARCHIVE,
        DOCKET
    }

    public LocalDate day() {
        return LocalDate.parse(meeting.substring(0, DAY));
    }

    public int year() {
        return day().getYear();
    }

    /** Which meeting of that day it was. */
    public int sitting() {
        return meeting.length() > DAY ? Integer.parseInt(meeting.substring(DAY + 1)) : 1;
    }

    public boolean isWithdrawn() {
        return withdrawnAt.isPresent();
    }
}
