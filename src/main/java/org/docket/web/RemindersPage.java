// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.mail.Reminder;
import org.docket.mail.ReminderKind;
import org.docket.mail.Reminding;
import org.docket.store.Message;

/**
 * The reminders of one kind as they would go, each to be sent or not.
 *
 * @param earlier when each was sent before, by what it is about
 * @param queued how many were just queued
 * @param complaint why nothing was
 */
record RemindersPage(
        Frame frame,
        String address,
        ReminderKind kind,
        List<Reminder> reminders,
        Map<String, Message> earlier,
        Optional<Integer> queued,
        String complaint,
        ZoneId zone) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", java.util.Locale.ENGLISH);

    static RemindersPage of(
            Reading reading, ReminderKind kind, List<Reminder> reminders, Map<String, Message> earlier) {
        return new RemindersPage(
                Frame.of(reading, "Reminders", ""),
                reading.meeting().address("reminders"),
                kind,
                reminders,
                earlier,
                Optional.empty(),
                "",
                reading.agenda().board().zone());
    }

    RemindersPage queued(Optional<Integer> number) {
        return new RemindersPage(frame, address, kind, reminders, earlier, number, complaint, zone);
    }

    RemindersPage refused(String reason) {
        return new RemindersPage(frame, address, kind, reminders, earlier, queued, reason, zone);
    }

    /** The last that was sent of this kind, by its number: who presses the button knows of these. */
    long newest() {
        return Reminding.newest(earlier);
    }

    List<ReminderKind> kinds() {
        return List.of(ReminderKind.values());
    }

    boolean isTicked(Reminder reminder) {
        return reminder.usual() && !earlier.containsKey(reminder.project());
    }

    /** What became of the same reminder before. */
    Optional<String> before(Reminder reminder) {
        return Optional.ofNullable(earlier.get(reminder.project()))
                .map(message -> message.state().word() + ", queued on "
                        + MOMENT.format(message.draft().queued().atZone(zone)) + " by "
                        + message.cause().who());
    }

    boolean hasAny() {
        return reminders.stream().anyMatch(Reminder::canGo);
    }
}
