// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.docket.committees.Calendar;
import org.docket.committees.Calendar.Sitting;

/** A meeting is put into the calendar. */
public record AddSitting(Sitting sitting) implements CalendarChange {
    @Override
    public String summary() {
        return "Meeting on " + sitting.day();
    }

    @Override
    public List<Splice> splices(Calendar calendar) {
        requireZone(calendar, sitting);
        CalendarFile open = new CalendarFile(calendar);
        open.requireFree(sitting.day());
        open.add(sitting);
        return open.rows.splices();
    }

    /** A zone that is known, or by the word that stands in the calendar already. */
    static void requireZone(Calendar calendar, Sitting sitting) {
        boolean known = sitting.zone()
                .map(word -> calendar.sittings().stream()
                                .anyMatch(other -> other.zone().equals(sitting.zone()))
                        || isZone(word))
                .orElse(true);
        if (!known) {
            throw new Refused("There is no zone \"" + sitting.zone().orElse("") + "\".");
        }
    }

    private static boolean isZone(String word) {
        try {
            return ZoneId.of(word) != null && word.matches("\\S{1,60}");
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
