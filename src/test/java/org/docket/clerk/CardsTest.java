// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.HUW;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.NOON;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.comment;
import static org.docket.clerk.Office.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.clerk.Catalogue.Place;
import org.docket.clerk.Dates.Asker;
import org.docket.edit.AddDiscussion;
import org.docket.edit.AddReport;
import org.docket.edit.Target;
import org.docket.edit.WithdrawItem;
import org.docket.store.Sought;
import org.docket.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cards of an agenda are kept with its text, or neither is; and are always as if all were written anew. */
class CardsTest {
    private static final List<String> INDEXES = List.of("whole_words", "committee_words", "guest_words");

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCommitIsFoundAtOnceAndWhatItReplacedIsNot() {
        office.make(JOE, post("A", "Herons came."));
        assertEquals(List.of(MEETING + " Ant"), found("herons"));
        assertEquals(List.of(), found("\"did well\""));
        office.make(JOE, comment("B", "What of the curlews?"));
        assertEquals(List.of(MEETING + " Bee"), found("curlews"));
    }

    @Test
    void whateverIsDoneTheCardsAreAsIfWrittenAnew() throws SQLException {
        office.make(JOE, post("A", "Herons came."), comment("B", "Curlews?"), approve("A"));
        requireAsNew();
        office.make(HUW, new AddDiscussion("Where to meet", "At sea."));
        office.make(HUW, new AddReport("Cat", "Kim Roe", Optional.empty(), "Purrs."));
        requireAsNew();
        office.make(HUW, new WithdrawItem(Target.of("7A"), "not now"));
        requireAsNew();
        office.clerk.give(MEETING);
        String retitled = office.text().replace("Bee", "Wasp").replace("At sea", "Ashore");
        assertFalse(office.clerk.take(MEETING, retitled).isConflict());
        requireAsNew();
        office.clerk.dates().reschedule(new Asker(CLR, "here"), MEETING, LocalDate.of(2026, 2, 3));
        requireAsNew();
        assertEquals(List.of("2026-02-03 Where to meet"), found("ashore"));
    }

    @Test
    void whatIsNotKeptIsNotFound() {
        office.clerk.foresee(JOE, MEETING, Office.sent(post("A", "Herons came.")));
        assertEquals(List.of(), found("herons"));
        office.clerk.witnessed((books, seen) -> {
            throw new IllegalStateException("no");
        });
        assertThrows(IllegalStateException.class, () -> office.make(JOE, post("A", "Herons came.")));
        assertEquals(List.of(), found("herons"));
        assertEquals(List.of(MEETING + " Ant"), found("\"did well\""));
    }

    @Test
    void onlyTheCardsOfWhatChangedAreWritten() throws SQLException {
        List<String> before = cards("id, reader, item");
        office.make(JOE, post("A", "Herons came."));
        List<String> after = cards("id, reader, item");
        assertEquals(before.size(), after.size());
        after.removeAll(before);
        assertEquals(3, after.size(), after::toString);
        assertTrue(after.stream().allMatch(card -> card.endsWith("COMMITTEE/Ant")), after::toString);
        office.make(GUS, approve("A"));
        assertEquals(after.size(), (int)
                cards("id, reader, item").stream().filter(after::contains).count());
    }

    @Test
    void agendasFromBeforeThereWereCardsAreFoundOnceTheyAreWritten() throws SQLException {
        execute("DELETE FROM card", "DELETE FROM carded");
        for (String index : INDEXES) {
            execute("INSERT INTO " + index + " (" + index + ") VALUES ('delete-all')");
        }
        assertEquals(List.of(), found("well"));
        new Cataloguer(office.clerk).complete();
        assertEquals(List.of(MEETING + " Ant"), found("well"));
        requireAsNew();
    }

    @Test
    void cardsOfAnotherRevisionCountForNothing() throws SQLException {
        execute("UPDATE carded SET revision = 7");
        assertEquals(List.of(), found("well"));
        office.make(JOE, post("B", "Herons came."));
        assertEquals(List.of(MEETING + " Ant"), found("well"));
    }

    @Test
    void whatIsExpungedIsInNoIndex() throws Exception {
        office.make(JOE, post("A", "We moved to Quuxville and did well."), comment("B", "Where is Quuxville?"));
        assertEquals(2, found("quuxville").size());
        new Expunger(office.store, Board.builtIn(), Clock.fixed(NOON, ZoneOffset.UTC))
                .expunge(new Expunger.Order(MEETING, "Quuxville", "ada", "clr", "it is private"));
        assertEquals(List.of(), found("quuxville"));
        assertEquals(2, found("expunged").size());
        requireAsNew();
        office.close();
        byte[] file = Files.readAllBytes(folder.resolve("docket.db"));
        assertFalse(new String(file, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("quuxville"));
    }

    @Test
    void aRestoredCopyIsSearchedAsTheFirst() {
        assertTrue(office.store.backup(folder.resolve("copy.db")));
        Store.restore(folder.resolve("copy.db"), folder.resolve("again.db"), NOON);
        try (Store again = Store.open(folder.resolve("again.db"))) {
            Clerk clerk = new Clerk(again, Board.builtIn(), Clock.fixed(NOON, ZoneOffset.UTC));
            assertEquals(
                    found("well"),
                    titles(new Catalogue(clerk, Board.builtIn()).search(JOE, Sought.of("well", ""), "", 9)));
        }
    }

    private void requireAsNew() throws SQLException {
        List<String> kept = cards("meeting, reader, item, kind, href, title, words");
        List<String> index = indexed();
        execute("DELETE FROM carded");
        new Cataloguer(office.clerk).complete();
        assertEquals(cards("meeting, reader, item, kind, href, title, words"), kept);
        assertNotEquals(List.of(), kept);
        assertEquals(indexed(), index);
    }

    /** How often each word stands in each index. */
    private List<String> indexed() throws SQLException {
        List<String> words = new ArrayList<>();
        for (String index : INDEXES) {
            execute("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
            execute("CREATE VIRTUAL TABLE terms USING fts5vocab(" + index + ", row)");
            words.addAll(query("SELECT term || ' ' || cnt FROM terms ORDER BY term"));
            execute("DROP TABLE terms");
        }
        return words;
    }

    private List<String> cards(String columns) throws SQLException {
        String line = String.join(" || ' ' || ", columns.split(", "));
        return query("SELECT " + line + " FROM card ORDER BY meeting, reader, item");
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }

    private void execute(String... all) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.executeUpdate(sql);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("docket.db"));
    }

    private List<String> found(String words) {
        return titles(new Catalogue(office.clerk, Board.builtIn()).search(JOE, Sought.of(words, ""), "", 9));
    }

    private static List<String> titles(List<Place> places) {
        return places.stream()
                .map(place -> place.meeting() + " " + place.title())
                .toList();
    }
}
