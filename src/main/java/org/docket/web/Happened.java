// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Item;
import org.docket.board.Board;
import org.docket.meeting.Consented.Covered;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Settled;
import org.docket.meeting.Voted;
import org.docket.people.Phase;

/**
 * What happened at a meeting, as far as somebody may know of it.
 *
 * @param ids the id that the meeting gives an item, by the one that it has in the agenda
 * @param closed the items that were taken up in closed sessions, by their ids in the agenda
 * @param isTold whether the reader is told what became of items
 * @param zone in which the agenda tells the time
 * @param counts how much has happened
 * @param at the item at which the meeting is, by its id in the agenda
 */
record Happened(
        Proceedings meeting,
        Board board,
        Map<String, Integer> ids,
        Set<String> closed,
        boolean isTold,
        ZoneId zone,
        Counts counts,
        Optional<String> at) {
    /** How many acts are written down, and how often the meeting went on, for pages that are open. */
    record Counts(int minutes, int topics) {
        static final Counts NONE = new Counts(0, 0);
    }

    static final Happened NOTHING = nothing(Board.builtIn(), ZoneOffset.UTC);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm z", Locale.ENGLISH);

    static Happened nothing(Board board, ZoneId zone) {
        return new Happened(
                Proceedings.of(List.of()), board, Map.of(), Set.of(), false, zone, Counts.NONE, Optional.empty());
    }

    /** What is written down of an item. */
    Outcome of(Item item) {
        boolean hidden = closed.contains(item.id());
        Optional<Integer> id = Optional.ofNullable(ids.get(item.id())).filter(known -> isTold);
        return id.isEmpty() ? Outcome.NONE.noted(Optional.empty(), hidden) : of(id.get(), hidden);
    }

    private Outcome of(int id, boolean hidden) {
        Outcome outcome = meeting.outcome(id)
                .map(act -> act.act() instanceof Voted vote ? Outcome.of(vote, board) : Outcome.of((Settled) act.act()))
                .orElseGet(() -> covered().contains(id) ? Outcome.byConsent() : Outcome.NONE);
        return outcome.noted(meeting.note(id), hidden);
    }

    /** The items that consent covered. */
    private Set<Integer> covered() {
        Set<Integer> covered = new HashSet<>();
        meeting.consents()
                .forEach(consent -> consent.items().stream().map(Covered::id).forEach(covered::add));
        return covered;
    }

    /** How far a meeting has come, in the words of the header line. */
    String progress(Meeting which, LocalDate today, Phase phase) {
        String distance = which.distance(today);
        return switch (phase) {
            case PREPARATION -> distance + ", " + phase.words();
            case MEETING_DAY -> today.equals(which.day()) ? "meeting today" : distance;
            case STARTED -> phase.words() + since(meeting.begun()) + (meeting.isClosed() ? ", closed session" : "");
            case COMPLETE -> phase.words() + since(meeting.ended());
            case DRAFTED, APPROVED, PUBLISHED, CANCELLED -> distance + ", " + phase.words();
        };
    }

    /** A moment, as the agenda tells the time. */
    String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    private String since(Optional<Instant> moment) {
        return moment.map(at -> " since " + time(at)).orElse("");
    }
}
