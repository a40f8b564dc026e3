// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.HUW;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.comment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.clerk.Dates.Asker;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.store.Blob;
import org.docket.store.Deed;
import org.docket.store.Paper;
import org.docket.store.Papers.Entry;
import org.docket.store.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting on another day keeps all that was said; a cancelled one keeps its agenda. */
class DatesTest {
    private static final LocalDate LATER = LocalDate.of(2026, 2, 3);
    private static final String MOVED = "2026-02-03";

    @TempDir
    Path folder;

    private Office office;
    private Dates dates;

    @BeforeEach
    void open() {
        office = new Office(folder);
        dates = office.clerk.dates();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void textAndNameChangeAsOneRevision() {
        office.make(GUS, approve("B"));
        String before = office.text();
        Revision moved = dates.reschedule(by(CLR), MEETING, LATER);
        assertEquals(MOVED, moved.meeting());
        assertEquals(3, moved.number());
        assertEquals("clr", moved.who());
        assertEquals(
                before.replace("January 21, 2026", "February 3, 2026"),
                office.clerk.agenda(MOVED).text());
        assertEquals(before, text(MOVED, 2));
        assertEquals(SmallAgenda.TEXT, text(MOVED, 1));
        assertTrue(office.clerk.newest(MEETING).isEmpty());
        assertEquals(
                List.of(new Deed(Office.NOON, "clr", "here", "reschedules", MEETING + " to " + MOVED)),
                office.store.read(books -> books.audit().newest(9)));
    }

    @Test
    void queuesAndPositionsGoAlong() {
        office.make(GUS, approve("B"));
        List<Standing> positions = office.clerk.positions(MEETING);
        office.enqueue(JOE, comment("A", "Later."));
        dates.reschedule(by(CLR), MEETING, LATER);
        assertEquals(positions, office.clerk.positions(MOVED));
        assertTrue(office.clerk.queue(JOE, MOVED).entries().get(0).applies());
        office.clerk.commit(JOE, MOVED, "");
        assertTrue(office.clerk.agenda(MOVED).text().contains("jt: Later."));
    }

    @Test
    void oldNamesLeadToTheNewestName() {
        assertEquals(Optional.empty(), dates.nowCalled(MEETING));
        dates.reschedule(by(CLR), MEETING, LATER);
        dates.reschedule(by(HUW), MOVED, LATER.plusDays(1));
        assertEquals(Optional.of("2026-02-04"), dates.nowCalled(MEETING));
        assertEquals(Optional.of("2026-02-04"), dates.nowCalled(MOVED));
        dates.reschedule(by(HUW), "2026-02-04", LocalDate.parse(MEETING));
        assertEquals(Optional.empty(), dates.nowCalled(MEETING));
        assertEquals(Optional.of(MEETING), dates.nowCalled(MOVED));
        assertEquals(SmallAgenda.TEXT, office.clerk.agenda(MEETING).text());
    }

    @Test
    void aSecondMeetingOfADayIsCalledSo() {
        office.clerk.take(MOVED, SmallAgenda.TEXT.replace("January 21, 2026", "February 3, 2026"));
        assertEquals(MOVED + "-2", dates.reschedule(by(CLR), MEETING, LATER).meeting());
        assertThrows(Refused.class, () -> dates.reschedule(by(CLR), MOVED + "-2", LATER));
        office.clerk.take(MEETING, SmallAgenda.TEXT);
        assertEquals(Optional.empty(), dates.nowCalled(MEETING));
    }

    @Test
    void nothingIsToldTwice() {
        List<String> told = new ArrayList<>();
        Clerk other = office.another();
        for (Clerk clerk : List.of(office.clerk, other)) {
            clerk.onRevision(revision -> told.add(revision.meeting() + " " + revision.number()));
        }
        office.make(GUS, approve("B"));
        other.lookAround();
        dates.reschedule(by(CLR), MEETING, LATER);
        other.lookAround();
        assertEquals(List.of(MEETING + " 2", MEETING + " 2", MOVED + " 3", MOVED + " 3"), told);
    }

    @Test
    void onlyThoseWhoKeepTheAgendaMay() {
        assertThrows(NotAllowed.class, () -> dates.reschedule(by(JOE), MEETING, LATER));
        assertThrows(NotAllowed.class, () -> dates.cancel(by(JOE), MEETING, "No"));
        assertThrows(NotAllowed.class, () -> dates.uncancel(by(JOE), MEETING));
        assertThrows(NoMeeting.class, () -> dates.reschedule(by(CLR), MOVED, LATER));
        assertThrows(NoMeeting.class, () -> dates.cancel(by(CLR), MOVED, "No"));
    }

    @Test
    void whatIsRefusedChangesNothing() {
        office.clerk.take("2026-01-01", "nothing\n");
        assertThrows(Refused.class, () -> dates.reschedule(by(CLR), "2026-01-01", LATER));
        assertTrue(office.clerk.newest("2026-01-01").isPresent());
        assertTrue(office.clerk.newest(MOVED).isEmpty());
    }

    @Test
    void aMeetingThatTookPlaceStays() {
        byte[] notes = "{}".getBytes(StandardCharsets.UTF_8);
        office.store.change(books ->
                books.papers().keep(Paper.Kind.NOTES, MEETING, new Entry("clr", Office.NOON), new Blob(notes)));
        assertThrows(Refused.class, () -> dates.reschedule(by(CLR), MEETING, LATER));
    }

    @Test
    void aCancelledMeetingKeepsItsAgendaUntilItTakesPlaceAfterAll() {
        dates.cancel(by(HUW), MEETING, "  No quorum ");
        assertEquals(Phase.CANCELLED, office.clerk.phase(MEETING));
        assertEquals("No quorum", dates.cancelled(MEETING).orElseThrow().reason());
        assertEquals(SmallAgenda.TEXT, office.text());
        assertThrows(NotAllowed.class, () -> office.make(GUS, approve("B")));
        dates.uncancel(by(CLR), MEETING);
        assertEquals(Optional.empty(), dates.cancelled(MEETING));
        assertTrue(office.make(GUS, approve("B")).changed());
        assertEquals(
                List.of("uncancels", "cancels"),
                office.store.read(books -> books.audit().newest(9)).stream()
                        .map(Deed::what)
                        .toList());
    }

    @Test
    void aReasonIsOneLine() {
        assertThrows(Refused.class, () -> dates.cancel(by(CLR), MEETING, " "));
        assertThrows(Refused.class, () -> dates.cancel(by(CLR), MEETING, "a\nb"));
        assertFalse(dates.cancelled(MEETING).isPresent());
    }

    @Test
    void namesOfMeetings() {
        assertEquals(
                "2018-04-11-2", MeetingName.parse("2018-04-11-2").orElseThrow().toString());
        assertEquals(
                "board_agenda_2018_04_11_2.txt",
                MeetingName.parse("2018-04-11-2").orElseThrow().file());
        assertEquals(
                "board_agenda_2018_04_11.txt",
                MeetingName.parse("2018-04-11").orElseThrow().file());
        for (String none : List.of("2018-04-31-2", "2018-13-01", "2018-04-11-1", "2018-04-11-x", "now")) {
            assertEquals(Optional.empty(), MeetingName.parse(none), none);
        }
    }

    private static Asker by(Person who) {
        return new Asker(who, "here");
    }

    private String text(String meeting, int number) {
        Agenda agenda = office.clerk.agenda(meeting, number);
        return agenda.text();
    }
}
