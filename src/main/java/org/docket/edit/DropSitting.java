// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.time.LocalDate;
import java.util.List;
import org.docket.committees.Calendar;

/** A meeting is taken out of the calendar. */
public record DropSitting(LocalDate day) implements CalendarChange {
    @Override
    public String summary() {
        return "No meeting on " + day;
    }

    @Override
    public List<Splice> splices(Calendar calendar) {
        CalendarFile open = new CalendarFile(calendar);
        open.drop(open.line(day));
        return open.rows.splices();
    }
}
