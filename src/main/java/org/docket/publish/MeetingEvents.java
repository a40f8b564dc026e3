// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.MeetingName;
import org.docket.committees.Calendar;
import org.docket.store.Books;
import org.docket.store.Paper;
import org.docket.store.Published;
import org.docket.store.Revision;
import org.docket.store.Store;

/** The meetings of a board for calendar programs: those held, and for whoever may know, those planned. */
public final class MeetingEvents {
    private static final String OPENING = "1.";

    private final Store store;
    private final Board board;
    private final UnaryOperator<String> link;

    /** Where a page is, is told by the link made of its path; nothing where it has none. */
    public MeetingEvents(Store store, Board board, UnaryOperator<String> link) {
        this.store = store;
        this.board = board;
        this.link = link;
    }

    /** Meetings whose minutes are published, as these tell of them, and no others. */
    public List<MeetingEvent> held() {
        Map<String, MeetingEvent> held = new TreeMap<>();
        PublicMinutes minutes = new PublicMinutes(store);
        minutes.all().stream()
                .filter(text -> text.published().kind() == Published.Kind.MINUTES)
                .forEach(text -> held.put(text.published().meeting(), held(minutes, text)));
        return sorted(held);
    }

    /** What is planned too: from the calendar and the agendas. */
    public List<MeetingEvent> all() {
        Map<String, MeetingEvent> all = new TreeMap<>();
        held().forEach(event -> all.put(event.name(), event));
        store.read(books -> {
            for (Revision newest : books.revisions().newestOfEach()) {
                MeetingEvent event = planned(books, newest);
                all.remove(newest.meeting());
                all.put(event.name(), event);
            }
            books.papers()
                    .newest(Paper.Kind.CALENDAR, "")
                    .ifPresent(
                            paper -> Calendar.parse(Utf8.decode(books.papers().content(paper)))
                                    .sittings()
                                    .forEach(sitting -> announce(all, sitting, paper.when())));
            return all;
        });
        return sorted(all);
    }

    private MeetingEvent held(PublicMinutes minutes, PublicText text) {
        Published published = text.published();
        Optional<ZonedDateTime> start = published.source() == Published.Source.DOCKET && !text.isWithdrawn()
                ? start(Agenda.parse(Utf8.decode(minutes.bytes(text)), board), published.day())
                : Optional.empty();
        return new MeetingEvent(
                published.meeting(),
                published.day(),
                start,
                text.changed(),
                0,
                false,
                link.apply("/minutes/" + text.place() + ".html"));
    }

    private MeetingEvent planned(Books books, Revision newest) {
        String meeting = newest.meeting();
        LocalDate day = day(meeting);
        byte[] text = books.revisions().text(meeting, newest.number()).orElseThrow();
        List<String> former = books.diary().formerNames(meeting);
        return new MeetingEvent(
                former.isEmpty() ? meeting : former.get(0),
                day,
                start(Agenda.parse(Utf8.decode(text), board), day),
                newest.when(),
                former.size(),
                books.diary().cancelled(meeting).isPresent(),
                link.apply("/" + meeting + "/"));
    }

    private void announce(Map<String, MeetingEvent> all, Calendar.Sitting sitting, Instant known) {
        boolean there = all.values().stream().anyMatch(event -> event.day().equals(sitting.day()));
        if (!there) {
            String name = sitting.day().toString();
            ZonedDateTime start = sitting.asOf(board).start();
            all.put(name, new MeetingEvent(name, sitting.day(), Optional.of(start), known, 0, false, ""));
        }
    }

    private static Optional<ZonedDateTime> start(Agenda agenda, LocalDate day) {
        return agenda.item(OPENING)
                .flatMap(agenda::timeOf)
                .filter(start -> start.toLocalDate().equals(day));
    }

    private static LocalDate day(String meeting) {
        return MeetingName.parse(meeting).orElseThrow().day();
    }

    private static List<MeetingEvent> sorted(Map<String, MeetingEvent> events) {
        List<MeetingEvent> sorted = new ArrayList<>(events.values());
        sorted.sort(Comparator.comparing(MeetingEvent::day).thenComparing(MeetingEvent::name));
        return List.copyOf(sorted);
    }
}
