// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day of a meeting as agendas write it, above all in the titles of items about the minutes of earlier meetings. */
public final class MeetingDay {
    //    January 9, 2026
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    //    January 09, 2026
    private static final DateTimeFormatter PADDED = DateTimeFormatter.ofPattern("MMMM dd, uuuu", Locale.ENGLISH);

    private MeetingDay() {}

    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** Every way in which the day is written. */
    public static List<String> spellings(LocalDate day) {
        return List.of(DAY.format(day), PADDED.format(day));
    }

    /** The day that a title is; nothing where it is another title. */
    public static Optional<LocalDate> in(String title) {
        try {
            return Optional.of(LocalDate.parse(title.strip(), DAY));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The day of the meeting whose minutes an item is about. */
    public static Optional<LocalDate> of(Item item) {
        return item.kind() == Kind.MINUTES ? in(item.title()) : Optional.empty();
    }
}
