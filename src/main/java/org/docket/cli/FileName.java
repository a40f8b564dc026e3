// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file says that it holds, and of which meeting. */
record FileName(Kind kind, Optional<String> meeting) {
    /** What a file can be called. */
    enum Kind {
        AGENDA("board_agenda_", ".txt"),
        MINUTES("board_minutes_", ".txt"),
        PUBLISHED("published/board_minutes_", ".txt"),
        CONSENT("board_consent_", ".txt"),
        NOTES("board_minutes_", ".json"),
        COMMITTEES("committee-info", ".txt"),
        CALENDAR("calendar", ".txt"),
        QUEUE("queue", ".json"),
        OTHER("", "");

        private final String head;
        private final String tail;

        Kind(String head, String tail) {
            this.head = head;
            this.tail = tail;
        }

        /** The name that such a file of a meeting has. */
        String file(String meeting) {
            return head + meeting.replace('-', '_') + tail;
        }
    }

    //    board_minutes_2018_04_11_2.txt
    private static final Pattern OF_MEETING = Pattern.compile("(?<what>board_agenda|board_minutes|board_consent|notes)_"
            + "(?<day>\\d{4}_\\d\\d_\\d\\d)(?<second>_[2-9])?\\.(?<type>txt|ya?ml|json)");

    static FileName of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        Matcher dated = OF_MEETING.matcher(name);
        if (dated.matches()) {
            Optional<String> meeting = meeting(dated);
            Kind kind = kind(dated.group("what"), dated.group("type"));
            return meeting.isPresent() ? new FileName(kind, meeting) : new FileName(Kind.OTHER, Optional.empty());
        }
        return new FileName(undated(name), Optional.empty());
    }

    private static Kind kind(String what, String type) {
        if (!type.equals("txt")) {
            return what.equals("board_minutes") || what.equals("notes") ? Kind.NOTES : Kind.OTHER;
        }
        return switch (what) {
            case "board_agenda" -> Kind.AGENDA;
            case "board_minutes" -> Kind.MINUTES;
            case "board_consent" -> Kind.CONSENT;
            default -> Kind.OTHER;
        };
    }

    private static Kind undated(String name) {
        if (name.equals("committee-info.txt")) {
            return Kind.COMMITTEES;
        } else if (name.equals("calendar.txt")) {
            return Kind.CALENDAR;
        } else if (name.equals("committee-info.yaml") || name.matches("board_agenda_.*-chat\\.ya?ml")) {
            return Kind.OTHER;
        }
        return name.matches("queue_.*\\.json|.*\\.ya?ml") ? Kind.QUEUE : Kind.OTHER;
    }

    private static Optional<String> meeting(Matcher dated) {
        String day = dated.group("day").replace('_', '-');
        try {
            LocalDate.parse(day);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
        String second = dated.group("second");
        return Optional.of(second == null ? day : day + second.replace('_', '-'));
    }
}
