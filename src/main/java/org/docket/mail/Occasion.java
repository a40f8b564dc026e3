// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.board.Board;

/** A meeting as mail speaks of it: when it is, when reports are due, where its agenda is. */
record Occasion(String meeting, Agenda agenda, ZonedDateTime start, boolean hasTime) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final int ISO_LENGTH = "2026-11-11".length();
    private static final int USUAL_DAYS = 7;

    //            Other Time Zones: https://timeanddate.com/s/2t9z
    private static final Pattern ZONES = Pattern.compile("Other Time Zones:\\s{1,4}(?<link>\\S{1,300})");

    static Occasion of(String meeting, Agenda agenda) {
        Optional<ZonedDateTime> told = agenda.items().stream()
                .filter(item -> item.kind() == Kind.OPENING)
                .flatMap(item -> agenda.timeOf(item).stream())
                .findFirst();
        ZonedDateTime start =
                told.orElseGet(() -> day(meeting).atStartOfDay(agenda.board().zone()));
        return new Occasion(meeting, agenda, start, told.isPresent());
    }

    static LocalDate day(String meeting) {
        return LocalDate.parse(meeting.substring(0, ISO_LENGTH));
    }

    private Board board() {
        return agenda.board();
    }

    //    the day of the week, 11 November 2026 at 19:00 Europe/Berlin
    String inWords() {
        return DAY.format(start) + (hasTime ? " at " + TIME.format(start) + " " + zone(start.getZone()) : "");
    }

    private static String zone(ZoneId zone) {
        return zone.normalized().toString().equals("Z") ? "UTC" : zone.getId();
    }

    /** The last moment at which a report is in time. */
    Instant due() {
        return board().before("report.due")
                .or(board()::cutOff)
                .map(lead -> lead.of(start))
                .orElseGet(() -> start.minusDays(USUAL_DAYS).toInstant());
    }

    /** What a reminder may say of this meeting. */
    Map<String, Object> values(Postmark postmark) {
        Map<String, Object> values = new HashMap<>();
        values.put("board", board().name());
        values.put("meetingDate", inWords());
        values.put("month", MONTH.format(start));
        values.put("year", String.valueOf(start.getYear()));
        values.put("dueDate", DUE.format(due().atZone(start.getZone())));
        values.put("agenda", postmark.link("/" + meeting + "/"));
        values.put("timeZones", timeZones());
        return values;
    }

    /** The link of the agenda's own "Other Time Zones:" line, as a list of at most one. */
    private List<String> timeZones() {
        for (Item item : agenda.items()) {
            Matcher zones = ZONES.matcher(item.kind() == Kind.OPENING ? item.text() : "");
            if (zones.find()) {
                return List.of(zones.group("link"));
            }
        }
        return List.of();
    }
}
