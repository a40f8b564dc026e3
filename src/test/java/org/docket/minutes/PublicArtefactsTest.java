// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.publish.CalendarLines;
import org.docket.publish.PublicMinutes;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;
import org.docket.store.Store;
import org.docket.web.StaticMinutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No mark of what is private gets from agendas, notes and records into pages, texts, feed or calendar that are public. */
class PublicArtefactsTest {
    private static final int AGENDAS = 25;
    private static final Instant WHEN = Instant.parse("2026-01-20T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void noMarkGetsIntoAnyPublicFile() {
        Board board = Board.builtIn();
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            Clerk clerk = new Clerk(store, board, Clock.systemUTC());
            int marks = 0;
            for (int seed = 0; seed < AGENDAS; seed++) {
                GeneratedAgenda made = new GeneratedAgenda(seed);
                marks += made.marks();
                keep(
                        store,
                        clerk,
                        made,
                        LocalDate.of(2001, 1, 3).plusWeeks(seed).toString());
            }
            assertTrue(marks > AGENDAS * 20, "only " + marks + " marks");
            Map<String, byte[]> files = StaticMinutes.of(store, board, Optional.empty());
            assertEquals(2 * AGENDAS + 8, files.size(), () -> files.keySet().toString());
            files.forEach((name, bytes) -> assertClean(name, Utf8.decode(bytes)));
            PublicMinutes minutes = new PublicMinutes(store);
            assertClean("lines", new CalendarLines(board).of(minutes.all(), text -> Utf8.decode(minutes.bytes(text))));
        }
    }

    private static void assertClean(String name, String text) {
        assertFalse(GeneratedAgenda.bearsMark(text), name + "\n" + text);
        assertFalse(text.contains("private>") || text.contains("private&gt;"), name + "\n" + text);
    }

    /** The agenda and the record lie beside what is published. */
    private static void keep(Store store, Clerk clerk, GeneratedAgenda made, String meeting) {
        clerk.take(meeting, made.agenda());
        BothTexts both = BothTexts.of(Agenda.parse(made.agenda(), Board.builtIn()), made.notes(), Optional.empty());
        store.change(books -> {
            Papers.Entry entry = new Papers.Entry("clr", WHEN);
            books.papers().keep(Paper.Kind.DRAFT, meeting, entry, new Blob(bytes(both.record())));
            Sheet sheet = new Sheet(Kind.MINUTES, meeting, "m.txt", Source.DOCKET, "clr", WHEN, bytes(both.open()));
            books.published().publish(sheet, List.of());
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
