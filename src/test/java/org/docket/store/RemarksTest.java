// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people said of items is kept as it was said, save what must not exist. */
class RemarksTest {
    private static final String MEETING = "2026-01-21";
    private static final Instant NOON = Instant.parse("2026-01-14T12:00:00Z");

    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder.resolve("docket.db"));
        store.change(books -> {
            Samples.add(books, MEETING, "a text");
            books.remarks().add(MEETING, remark("", "A secret word"));
            books.remarks().add(MEETING, remark("A secret word", "Another secret word"));
            books.remarks().keepRoot(MEETING, "COMMITTEE/Ant", "<root@example.org>");
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theyAreReadInOrder() {
        assertEquals(
                List.of("A secret word", "Another secret word"),
                all().stream().map(Remark::says).toList());
    }

    @Test
    void theRootOfAThreadStays() {
        store.change(books -> books.remarks().keepRoot(MEETING, "COMMITTEE/Ant", "<other@example.org>"));
        assertEquals(Optional.of("<root@example.org>"), root("COMMITTEE/Ant"));
    }

    @Test
    void theyAreNotRewritten() {
        assertThrows(
                UnableToExecuteStatementException.class,
                () -> store.change(books -> books.expunging().rewriteRemarks(words -> "else")));
    }

    @Test
    void whatIsExpungedIsInNoneOfThem() {
        store.change(books -> {
            Expunging expunging = books.expunging();
            expunging.begin(new Expunging.Order(NOON, "ada", "clr", "it is private"));
            expunging.rewriteRemarks(words -> words.replace("secret", "[expunged]"));
            expunging.rebind(MEETING, Map.of("COMMITTEE/Ant", "COMMITTEE/Bee"));
            expunging.end();
        });
        assertTrue(all().isEmpty());
        List<Remark> moved = store.read(books -> books.remarks().of(MEETING, "COMMITTEE/Bee"));
        assertEquals("A [expunged] word", moved.get(1).was());
        assertEquals("Another [expunged] word", moved.get(1).says());
        assertEquals("Another [expunged] word", moved.get(1).told());
        assertEquals(Optional.of("<root@example.org>"), root("COMMITTEE/Bee"));
    }

    private List<Remark> all() {
        return store.read(books -> books.remarks().of(MEETING, "COMMITTEE/Ant"));
    }

    private Optional<String> root(String item) {
        return store.read(books -> books.remarks().root(MEETING, item));
    }

    private static Remark remark(String was, String says) {
        return new Remark("COMMITTEE/Ant", "joe", "jt", NOON, was, says, says, Optional.empty());
    }
}
