// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Names;
import org.docket.committees.Committees;
import org.docket.store.Revision;

/** The reports that may still be filed: those of meetings that are neither over nor cancelled. */
final class OpenReports {
    private static final int DATE = "2015-02-18".length();

    private final Map<String, Agenda> agendas;
    private final ReportNames names;

    private OpenReports(Map<String, Agenda> agendas, ReportNames names) {
        this.agendas = agendas;
        this.names = names;
    }

    /** One of them. */
    record Place(String meeting, Agenda agenda, Item item) {
        /** What it is called beside the text. */
        String name() {
            return new Names(agenda).of(item);
        }

        private String title() {
            return item.kind() + "/" + item.title();
        }

        private boolean isOfMonth(String words) {
            Month month = LocalDate.parse(meeting.substring(0, DATE)).getMonth();
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String brief = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            return Pattern.compile("(?iu)\\b(" + full + "|" + brief + ")\\b")
                    .matcher(words)
                    .find();
        }
    }

    static OpenReports of(Clerk clerk, Board board, Committees committees, Clock clock) {
        LocalDate today = LocalDate.now(clock.withZone(board.zone()));
        Map<String, Agenda> agendas = new LinkedHashMap<>();
        for (Revision newest : clerk.meetings()) {
            String meeting = newest.meeting();
            boolean over = LocalDate.parse(meeting.substring(0, DATE)).isBefore(today);
            if (!over && clerk.phase(meeting).isOpen()) {
                agendas.put(meeting, clerk.agenda(meeting));
            }
        }
        return new OpenReports(agendas, new ReportNames(board, committees));
    }

    /** All of them, in the order of the agendas. */
    List<Place> all() {
        List<Place> places = new ArrayList<>();
        agendas.forEach((meeting, agenda) -> agenda.items().stream()
                .filter(item -> item.kind().isReport())
                .forEach(item -> places.add(new Place(meeting, agenda, item))));
        return places;
    }

    /** Those that a line names; of one that several meetings have, that of the month it names, else one that is missing. */
    List<Place> named(String line) {
        Map<String, List<Place>> byTitle = new LinkedHashMap<>();
        agendas.forEach((meeting, agenda) -> names.in(line, agenda).stream()
                .map(item -> new Place(meeting, agenda, item))
                .forEach(place -> byTitle.computeIfAbsent(place.title(), title -> new ArrayList<>())
                        .add(place)));
        return byTitle.values().stream().map(same -> nearest(same, line)).toList();
    }

    private static Place nearest(List<Place> same, String line) {
        return same.stream()
                .filter(place -> place.isOfMonth(line))
                .findFirst()
                .or(() -> same.stream().filter(place -> place.item().missing()).findFirst())
                .orElse(same.get(0));
    }
}
