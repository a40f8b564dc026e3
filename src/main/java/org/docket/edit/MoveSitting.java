// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.time.LocalDate;
import java.util.List;
import org.docket.agenda.Span;
import org.docket.committees.Calendar;
import org.docket.committees.Calendar.Sitting;

/** A meeting is on another day, or at another time, than the calendar says. */
public record MoveSitting(LocalDate day, Sitting to) implements CalendarChange {
    @Override
    public String summary() {
        return "Meeting of " + day + (day.equals(to.day()) ? " at another time" : " on " + to.day());
    }

    @Override
    public List<Splice> splices(Calendar calendar) {
        AddSitting.requireZone(calendar, to);
        CalendarFile open = new CalendarFile(calendar);
        int line = open.line(day);
        if (!day.equals(to.day())) {
            open.requireFree(to.day());
        }
        if (isStillInOrder(calendar)) {
            int head = open.lines.head(line);
            int end = head + open.lines.trimmed(line).length();
            return List.of(new Splice(new Span(head, end), CalendarFile.row(to).strip()));
        }
        open.drop(line);
        open.add(to);
        return open.rows.splices();
    }

    /** Whether no other meeting lies between the two days. */
    private boolean isStillInOrder(Calendar calendar) {
        LocalDate first = day.isBefore(to.day()) ? day : to.day();
        LocalDate last = day.isBefore(to.day()) ? to.day() : day;
        return calendar.sittings().stream()
                .map(Sitting::day)
                .noneMatch(other -> other.isAfter(first) && other.isBefore(last));
    }
}
