// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.MeetingBook;
import org.docket.mail.Mailroom;
import org.docket.meeting.Consented;
import org.docket.meeting.Proceedings;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo shows the month of the samples in each phase that it offers. */
class DemoMonthTest {
    private static final Path SAMPLES = Path.of("agenda-samples");
    private static final Person ELENI = new Person("eleni", "Eleni", "ed", "", Set.of(Role.SECRETARY));

    private static final Person GRETA = new Person("greta", "Greta", "gs", "", Set.of(Role.CHAIR));

    @TempDir
    Path folder;

    @Test
    void eachPhaseIsAsItsNameSays() throws Exception {
        Map<String, String> found = new TreeMap<>();
        for (String word : DemoMonth.words().split(", ")) {
            try (Store store = Store.open(folder.resolve(word + ".db"))) {
                found.put(word, played(store, word).phase(DemoMonth.MEETING).word());
            }
        }
        assertEquals("{P1=P1, P2=P2, P3=P3, P4=P4, P5=P5, P6=P6, P7=P7}", found.toString());
    }

    @Test
    void whatHappenedIsWrittenDownInTheRightRooms() throws Exception {
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            Clerk clerk = played(store, "P4");
            MeetingBook book = MeetingBook.of(clerk, Clock.systemUTC());
            Proceedings meeting = book.read(ELENI, DemoMonth.MEETING);
            Consented consent = meeting.consents().get(0);
            assertTrue(consent.apart().contains("Dogwatch"), consent::toString);
            assertTrue(consent.items().stream().anyMatch(item -> item.title().equals("Hawser")), consent::toString);
            assertEquals(1, meeting.closedItems().size());
            Map<String, String> notes = book.notes(DemoMonth.MEETING).texts();
            assertEquals("was approved by 5 to 0, with Greta Steinmüller abstaining.", notes.get("Terminate Yardarm"));
            assertEquals("19:02", notes.get("Call to order"));
        }
    }

    private static Clerk played(Store store, String word) throws Exception {
        DemoMonth month = DemoMonth.named(word).orElseThrow();
        Clerk clerk = new Clerk(store, Board.read(SAMPLES.resolve("board")), Clock.fixed(month.now(), ZoneOffset.UTC));
        store.change(books -> List.of(ELENI, GRETA).forEach(books.people()::put));
        clerk.take(DemoMonth.MEETING, Files.readString(SAMPLES.resolve("board_agenda_2026_11_11.txt")));
        month.play(clerk, ELENI, Files.readString(SAMPLES.resolve(DemoMonth.ACTS)));
        Clock clock = Clock.fixed(month.now(), ZoneOffset.UTC);
        month.conclude(
                clerk,
                Mailroom.of(store, clerk.agenda(DemoMonth.MEETING).board(), Optional.empty(), clock),
                ELENI,
                GRETA);
        return clerk;
    }
}
