// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.NOON;
import static org.docket.store.MinutesStep.Kind.MAY_STAND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.docket.clerk.Expunger.Order;
import org.docket.history.Publisher;
import org.docket.store.MinutesStep;
import org.docket.store.Published;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;
import org.docket.store.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is expunged stands in no published minutes, in nothing they were cut into, and does not come back with a file. */
class ExpungedMinutesTest {
    private static final String SECRET = "Quuxville";

    private static final String WHY = "It said we moved to " + SECRET + ".";

    @TempDir
    Path folder;

    @Test
    void publishedMinutesAndTheirPiecesLoseItAndTheFileBringsItNotBack() throws Exception {
        byte[] text = SmallAgenda.TEXT
                .replace("Meeting Agenda", "Meeting Minutes")
                .replace("We did well.", "We moved to " + SECRET + " and did well.")
                .getBytes(UTF_8);
        Sheet sheet = new Sheet(Kind.MINUTES, MEETING, "board_minutes_2026_01_21.txt", Source.ARCHIVE, "i", NOON, text);
        try (Office office = new Office(folder)) {
            office.store.change(books -> new Publisher(Board.builtIn()).publish(books, sheet));
            Published before = standing(office);
            List<String> places = new Expunger(office.store, Board.builtIn(), Clock.fixed(NOON, ZoneOffset.UTC))
                    .expunge(new Order(MEETING, SECRET, "ada", "clr", "it is private"));
            assertEquals(List.of("published minutes: board_minutes_2026_01_21.txt"), places);
            Published after = standing(office);
            assertNotEquals(before.sha256(), after.sha256());
            String now = office.store.read(books -> new String(books.published().content(after), UTF_8));
            assertTrue(now.contains("We moved to [expunged 2026-01-14] and did well."), now);
            ReadingRoom room = new ReadingRoom(office.clerk, Board.builtIn());
            assertTrue(room.history("Ant").toString().contains("expunged"));
            assertFalse(room.history("Ant").toString().contains(SECRET));
            assertTrue(office.store
                    .write(books -> new Publisher(Board.builtIn()).publish(books, sheet))
                    .published()
                    .isEmpty());
            assertEquals(after, standing(office));
        }
        byte[] file = Files.readAllBytes(folder.resolve("docket.db"));
        assertFalse(new String(file, UTF_8).toLowerCase(Locale.ROOT).contains("quuxville"));
    }

    @Test
    void whyATextWasWithdrawnAndADraftEditedLosesItToo() throws Exception {
        byte[] text = SmallAgenda.TEXT.getBytes(UTF_8);
        Sheet sheet = new Sheet(Kind.MINUTES, MEETING, "board_minutes_2026_01_21.txt", Source.ARCHIVE, "i", NOON, text);
        try (Office office = new Office(folder)) {
            office.store.change(books -> {
                new Publisher(Board.builtIn()).publish(books, sheet);
                books.published()
                        .withdraw(
                                books.published()
                                        .standing(Kind.MINUTES, MEETING)
                                        .orElseThrow(),
                                "clr",
                                NOON,
                                WHY);
                books.minutes().add(MEETING, new MinutesStep(1, MAY_STAND, 1, 1, "clr", NOON, WHY, "0"));
                books.publishing().add(new Said(MEETING, "0", Said.Kind.TAKEN_BACK, "", WHY, "clr", NOON));
            });
            List<String> places = new Expunger(office.store, Board.builtIn(), Clock.fixed(NOON, ZoneOffset.UTC))
                    .expunge(new Order(MEETING, SECRET, "ada", "clr", "it is private"));
            assertEquals(List.of("why minutes were edited, decided on or withdrawn: 3"), places);
            String now = "It said we moved to [expunged 2026-01-14].";
            office.store.change(books -> {
                Published published =
                        books.published().newest(Kind.MINUTES, MEETING).orElseThrow();
                assertEquals(now, published.reason().orElseThrow());
                assertEquals(NOON, published.withdrawnAt().orElseThrow());
                assertEquals(now, books.minutes().all(MEETING).get(0).reason());
                assertEquals(now, books.publishing().of(MEETING, "0").get(0).reason());
            });
        }
        byte[] file = Files.readAllBytes(folder.resolve("docket.db"));
        assertFalse(new String(file, UTF_8).toLowerCase(Locale.ROOT).contains("quuxville"));
    }

    private static Published standing(Office office) {
        return office.store
                .read(books -> books.published().standing(Kind.MINUTES, MEETING))
                .orElseThrow();
    }
}
