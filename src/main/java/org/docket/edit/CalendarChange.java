// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.committees.Calendar;

/** Everything that can be done to the calendar, short of editing its text; this list is the whole of it. */
public sealed interface CalendarChange permits AddSitting, MoveSitting, DropSitting {
    /** One line that says what it does. */
    String summary();

    /** The edits it needs; refused when it cannot be done. */
    List<Splice> splices(Calendar calendar);

    default String applyTo(String text) {
        return Splice.apply(splices(Calendar.parse(text)), text);
    }
}
