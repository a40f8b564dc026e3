// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Hrefs;

/**
 * One meeting's newest agenda, as far as somebody may see it.
 *
 * @param date the name of the meeting in addresses: {@code 2015-02-18}, or {@code 2015-02-18-2} for a second that day
 * @param isWhole whether that is all of it
 * @param cancelled why the meeting does not take place, when it does not
 */
record Meeting(String date, int revision, Agenda agenda, Hrefs hrefs, boolean isWhole, Optional<String> cancelled) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int ISO_LENGTH = 10;

    static Meeting of(String date, int revision, Agenda agenda, boolean isWhole) {
        return new Meeting(date, revision, agenda, Hrefs.of(agenda), isWhole, Optional.empty());
    }

    Meeting cancelled(Optional<String> reason) {
        return new Meeting(date, revision, agenda, hrefs, isWhole, reason);
    }

    LocalDate day() {
        return LocalDate.parse(date.substring(0, ISO_LENGTH));
    }

    /** The day in words, and which meeting of that day when it is not the first. */
    String dayInWords() {
        return dayInWords(date);
    }

    static String dayInWords(String date) {
        String which = date.substring(ISO_LENGTH).replace("-", ", meeting ");
        return DAY.format(LocalDate.parse(date.substring(0, ISO_LENGTH))) + which;
    }

    /** How far off the meeting is. */
    String distance(LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day());
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        return days > 0 ? "in " + days + " days" : -days + " days ago";
    }

    String address() {
        return "/" + date + "/";
    }

    String address(String page) {
        return address() + page;
    }
}
