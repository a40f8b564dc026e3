// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.NOON;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.comment;
import static org.docket.clerk.Office.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.board.Board;
import org.docket.clerk.Expunger.Order;
import org.docket.edit.Refused;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.docket.store.Revision;
import org.docket.store.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is expunged stands nowhere any more: in no text, no queue, no paper, and not in the bytes of the file. */
class ExpungerTest {
    private static final String PASSAGE = "Zebedee Quux lives at 12 Nowhere Lane";
    private static final String OTHER = "2026-02-18";

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void fill() {
        office = new Office(folder);
        office.clerk.take(OTHER, office.text().replace("January 21, 2026", "February 18, 2026"));
        office.make(JOE, post("B", "All is quiet.\n\nZebedee Quux lives at 12\nNowhere Lane, they say."));
        office.make(GUS, approve("B"));
        office.make(
                JOE,
                comment("A", "So long a remark that its lines are folded: Zebedee Quux lives at 12 Nowhere Lane."));
        office.enqueue(GUS, comment("A", "Is it true that Zebedee Quux lives at 12 Nowhere\nLane?"));
        office.store.change(books -> books.papers()
                .keep(
                        Paper.Kind.NOTES,
                        MEETING,
                        new Papers.Entry("clr", NOON),
                        new Blob(("Minutes. " + PASSAGE + ".").getBytes(UTF_8))));
    }

    /** What the secretary entered for somebody. */
    private void speak() {
        try {
            ask("INSERT INTO spoken VALUES ('" + MEETING + "', 2, 'gus', 'clr', 'by phone', '[{\"text\":\"" + PASSAGE
                    + "\"}]', '2026-01-14T12:00:00.000Z', 'NONE')");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<String> expunge(String passage, String who, String second) {
        return new Expunger(office.store, Board.builtIn(), Clock.fixed(NOON, ZoneOffset.UTC))
                .expunge(new Order(MEETING, passage, who, second, "it is private"));
    }

    @Test
    void itStandsNoLongerInTheReasonOfACancellation() throws SQLException {
        ask("INSERT INTO cancelled VALUES ('" + OTHER + "', 'Because " + PASSAGE
                + ".', 'clr', '2026-01-14T12:00:00.000Z')");
        expunge(PASSAGE, "ada", "clr");
        assertEquals(
                Optional.of("Because [expunged 2026-01-14]."),
                office.clerk.dates().cancelled(OTHER).map(cancelled -> cancelled.reason()));
    }

    @Test
    void itStandsNowhereAnyMore() {
        List<String> before = texts();
        assertEquals(
                List.of(MEETING + ": 3 of 4 revisions", "NOTES " + MEETING + ": version 1", "queues: 1 of what waits"),
                expunge(PASSAGE, "ada", "clr"));
        List<String> after = texts();
        assertEquals(before.size() + 1, after.size());
        for (int i = 0; i < before.size(); i++) {
            String expected = before.get(i)
                    .replaceAll("Zebedee\\s+Quux\\s+lives\\s+at\\s+12\\s+Nowhere\\s+Lane", "[expunged 2026-01-14]");
            assertEquals(expected, after.get(i));
        }
        assertTrue(after.get(1).contains("[expunged 2026-01-14], they say."), after.get(1));
        assertFalse(office.clerk.queue(GUS, MEETING).entries().toString().contains("Zebedee"));
        assertEquals(
                "Minutes. [expunged 2026-01-14].",
                office.store.read(books -> new String(
                        books.papers()
                                .content(books.papers()
                                        .newest(Paper.Kind.NOTES, MEETING)
                                        .orElseThrow()),
                        UTF_8)));
    }

    @Test
    void whatIsNewIsSoundAndWhatWasIsKnownByItsDigest() throws SQLException {
        List<String> before = texts();
        expunge(PASSAGE, "ada", "clr");
        assertEquals(3, Integer.parseInt(ask("SELECT count(*) FROM expunged WHERE kind = 'REVISION'")));
        assertEquals(
                Sha256.of(before.get(1)), ask("SELECT sha256 FROM expunged WHERE number = 2 AND kind = 'REVISION'"));
        assertEquals(
                "ada clr it is private 0",
                ask("SELECT who || ' ' || second || ' ' || reason || ' ' || open FROM expunging"));
        Revision newest = office.clerk.newest(MEETING).orElseThrow();
        assertEquals("Expunge a passage", newest.message());
        assertEquals(
                "expunges a passage",
                office.store.read(books -> books.audit().newest(1)).get(0).what());
        office.make(JOE, comment("A", "Good."));
        assertEquals(newest.number() + 1, office.number());
    }

    @Test
    void theBytesAreGone() throws Exception {
        speak();
        List<byte[]> secrets = new ArrayList<>(List.of("Zebedee".getBytes(UTF_8)));
        for (int number = 2; number <= 4; number++) {
            secrets.add(packed(number));
        }
        secrets.forEach(secret -> assertTrue(holds(secret)));
        expunge(PASSAGE, "ada", "clr");
        secrets.forEach(secret -> assertFalse(holds(secret)));
        assertEquals("[{\"text\":\"[expunged 2026-01-14]\"}]", ask("SELECT changes FROM spoken"));
    }

    @Test
    void positionsStayOnWhatTheyWereGivenOn() {
        assertFalse(office.clerk.positions(MEETING).stream().anyMatch(Standing::stale));
        expunge(PASSAGE, "ada", "clr");
        assertTrue(office.clerk.positions(MEETING).stream()
                .anyMatch(given -> given.item().equals("B")));
        assertFalse(office.another().positions(MEETING).stream().anyMatch(Standing::stale));
    }

    @Test
    void onlyAnAdminWithASecondPersonDoesIt() {
        List<String> before = texts();
        for (String[] pair : new String[][] {{"joe", "clr"}, {"ada", "ada"}, {"ada", "amy"}, {"ada", "nobody"}}) {
            assertThrows(Refused.class, () -> expunge(PASSAGE, pair[0], pair[1]));
        }
        assertThrows(Refused.class, () -> expunge("stands nowhere", "ada", "clr"));
        assertThrows(Refused.class, () -> expunge("a", "ada", "clr"));
        assertEquals(before, texts());
    }

    @Test
    void nobodyElseRewritesAfterwards() {
        expunge(PASSAGE, "ada", "clr");
        for (String attempt : new String[] {
            "UPDATE revision SET message = 'another'",
            "UPDATE paper SET sha256 = 'another'",
            "UPDATE expunging SET reason = 'another'",
            "UPDATE expunging SET open = 1",
            "DELETE FROM expunging",
            "DELETE FROM expunged"
        }) {
            assertThrows(SQLException.class, () -> ask(attempt), attempt);
        }
    }

    @Test
    void onlyWholeWordsAreMeant() {
        Strike strike = new Strike("the cat", NOON.atZone(ZoneOffset.UTC).toLocalDate());
        assertEquals("the category, [expunged 2026-01-14].", strike.in("the category, the  cat."));
        assertEquals("\"[expunged 2026-01-14]\"", strike.inJson("\"the\\ncat\""));
        Strike quoted = new Strike("say \"no\"", NOON.atZone(ZoneOffset.UTC).toLocalDate());
        assertEquals("\"I [expunged 2026-01-14]\"", quoted.inJson("\"I say \\\"no\\\"\""));
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int number = 1; number <= office.number(); number++) {
            texts.add(new String(office.clerk.text(MEETING, number), UTF_8));
        }
        return texts;
    }

    private boolean holds(byte[] secret) {
        return Stream.of("docket.db", "docket.db-wal")
                .anyMatch(name -> bytes(name).contains(new String(secret, ISO_8859_1)));
    }

    private String bytes(String name) {
        try {
            return new String(Files.readAllBytes(folder.resolve(name)), ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A piece from the middle of a text as it is kept. */
    private byte[] packed(int number) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            byte[] kept = statement
                    .executeQuery("SELECT text FROM revision WHERE meeting = '" + MEETING + "' AND number = " + number)
                    .getBytes(1);
            return Arrays.copyOfRange(kept, kept.length / 2, kept.length / 2 + 16);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return sql.startsWith("SELECT")
                    ? statement.executeQuery(sql).getString(1)
                    : String.valueOf(statement.executeUpdate(sql));
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("docket.db"));
    }
}
