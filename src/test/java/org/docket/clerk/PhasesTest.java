// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.docket.people.Phase;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.docket.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a meeting has come. */
class PhasesTest {
    private static final String MEETING = "2026-01-21";

    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder.resolve("docket.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-20T22:59:59Z,Europe/Berlin,PREPARATION",
        "2026-01-20T23:00:00Z,Europe/Berlin,MEETING_DAY",
        "2026-01-20T23:00:00Z,UTC,PREPARATION",
        "2026-03-01T00:00:00Z,UTC,MEETING_DAY"
    })
    void theDayIsThatOfTheBoard(Instant now, String zone, Phase phase) {
        assertEquals(phase, phase(now, zone));
    }

    @Test
    void minutesSayThatItIsOver() {
        keep(Paper.Kind.DRAFT);
        assertEquals(Phase.DRAFTED, phase(Instant.parse("2026-01-01T00:00:00Z"), "UTC"));
        keep(Paper.Kind.PUBLISHED);
        assertEquals(Phase.PUBLISHED, phase(Instant.parse("2026-01-01T00:00:00Z"), "UTC"));
    }

    private void keep(Paper.Kind kind) {
        store.change(books -> books.papers()
                .keep(kind, MEETING, new Papers.Entry("carol", Instant.EPOCH), new Blob(new byte[] {'x'})));
    }

    private Phase phase(Instant now, String zone) {
        Phases phases = new Phases(Clock.fixed(now, ZoneId.of(zone)));
        return store.read(books -> phases.of(books, MEETING));
    }
}
