// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said beside a text stays said, and the first filing of a text stays the first. */
class AsidesTest {
    private static final Instant NOON = Instant.parse("2026-01-14T12:00:00Z");
    private static final String MEETING = "2026-01-21";

    @TempDir
    Path folder;

    @Test
    void whatIsSaidIsReadInOrder() {
        try (Store store = open()) {
            Aside first = aside(Aside.Kind.ADMITTED);
            Aside second = aside(Aside.Kind.NOT_ADMITTED);
            store.change(books -> books.asides().add(List.of(first)));
            store.change(books -> books.asides().add(List.of(second)));
            assertEquals(
                    List.of(first, second), store.read(books -> books.asides().all(MEETING)));
            assertEquals(List.of(), store.read(books -> books.asides().all("2026-02-18")));
            assertEquals(Map.of(MEETING, 2), store.read(books -> books.asides().newestOfEach()));
            assertEquals("Bee", first.title());
        }
    }

    @Test
    void somethingSaidIsAnotherEditionOfThePositions() {
        try (Store store = open()) {
            String before = store.read(books -> books.positions().edition(MEETING));
            store.change(books -> books.asides().add(List.of(aside(Aside.Kind.ADMITTED))));
            assertTrue(!before.equals(store.read(books -> books.positions().edition(MEETING))));
        }
    }

    @Test
    void theFirstFilingHolds() {
        try (Store store = open()) {
            Filing first = new Filing("COMMITTEE/Bee", "ab", 1, NOON, false);
            store.change(books -> {
                books.filings().add(MEETING, first);
                books.filings().add(MEETING, new Filing("COMMITTEE/Bee", "ab", 2, NOON.plusSeconds(1), true));
            });
            assertEquals(
                    first,
                    store.read(books -> books.filings().find(MEETING, "COMMITTEE/Bee", "ab"))
                            .orElseThrow());
            assertTrue(store.read(books -> books.filings().find(MEETING, "COMMITTEE/Ant", "ab"))
                    .isEmpty());
        }
    }

    private Store open() {
        Store store = Store.open(folder.resolve("docket.db"));
        byte[] text = "text".getBytes(StandardCharsets.UTF_8);
        store.change(books -> books.revisions().add(MEETING, new Revisions.Entry("import", NOON, "Import"), text));
        return store;
    }

    private static Aside aside(Aside.Kind kind) {
        return new Aside(MEETING, "COMMITTEE/Bee", kind, "", "", "ab", 1, "huw", NOON);
    }
}
