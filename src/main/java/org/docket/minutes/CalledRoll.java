// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.docket.agenda.RollCall;
import org.docket.agenda.RollCall.Attendee;
import org.docket.agenda.RollCall.Group;
import org.docket.meeting.Attendance;
import org.docket.meeting.Seated;

/** The roll as it was called, in the words and the order in which minutes have it. */
final class CalledRoll {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final String NOBODY = "none";

    private final Attendance attendance;
    private final List<Seated> seats;
    private final ZoneId zone;

    CalledRoll(Attendance attendance, RollCall roll, ZoneId zone) {
        this.attendance = attendance.with(roll);
        this.seats = List.copyOf(this.attendance.seats());
        this.zone = zone;
    }

    String text() {
        List<String> rows = new ArrayList<>();
        add(rows, "Directors Present:", names(Group.DIRECTOR, true), false);
        add(rows, "Directors Absent:", names(Group.DIRECTOR, false), true);
        if (seats.stream().anyMatch(seat -> seat.group() == Group.OFFICER)) {
            add(rows, "Executive Officers Present:", names(Group.OFFICER, true), false);
            add(rows, "Executive Officers Absent:", names(Group.OFFICER, false), true);
        }
        add(rows, "Guests:", names(Group.GUEST, true), false);
        return String.join("\n", rows);
    }

    private static void add(List<String> rows, String heading, List<String> names, boolean evenIfNobody) {
        boolean always = heading.startsWith("Directors");
        if (names.isEmpty() && !evenIfNobody && !always) {
            return;
        }
        if (!rows.isEmpty()) {
            rows.add("");
        }
        rows.add(heading);
        rows.add("");
        (names.isEmpty() && evenIfNobody ? List.of(NOBODY) : names).forEach(name -> rows.add("  " + name));
    }

    private List<String> names(Group group, boolean present) {
        Comparator<Seated> order = group == Group.GUEST
                ? Comparator.comparing(Seated::name)
                : Comparator.comparing(seat -> new Attendee(seat.name(), group, true).sortName());
        return seats.stream()
                .filter(seat -> isOf(seat, group) && seat.present() == present)
                .sorted(order)
                .map(this::line)
                .toList();
    }

    private boolean isOf(Seated seat, Group group) {
        return seat.group() == group || group == Group.DIRECTOR && attendance.isDirector(seat);
    }

    private String line(Seated seat) {
        List<String> words = new ArrayList<>();
        seat.joined().ifPresent(at -> words.add("joined at " + time(at)));
        seat.left().ifPresent(at -> words.add("left at " + time(at)));
        if (!seat.remark().isBlank()) {
            words.add(seat.remark().strip());
        }
        return words.isEmpty() ? seat.name() : seat.name() + " - " + String.join(", ", words);
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
