// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The forms by which a meeting takes place on another day, or not at all.
 *
 * @param day the day in the form
 * @param reason why it is cancelled, in the form
 * @param cancelled why it is cancelled, when it is
 * @param refused why what was asked was not done
 */
record ReschedulePage(
        Frame frame,
        String address,
        LocalDate day,
        String reason,
        Optional<String> cancelled,
        Optional<String> refused) {
    static ReschedulePage of(Reading reading) {
        Meeting meeting = reading.meeting();
        return new ReschedulePage(
                Frame.of(reading, "Reschedule or cancel", ""),
                meeting.address("reschedule"),
                meeting.day(),
                "",
                meeting.cancelled(),
                Optional.empty());
    }

    ReschedulePage refused(LocalDate asked, String said, String why) {
        return new ReschedulePage(frame, address, asked, said, cancelled, Optional.of(why));
    }
}
