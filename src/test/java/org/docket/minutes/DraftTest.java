// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.docket.Project;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.edit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the minutes of any agenda. */
class DraftTest {
    private static final Notes NOTES = Notes.of(Map.of("Call to order", "10:00", "Announcements", "One.\n\nTwo."));

    static List<Path> agendas() {
        return Stream.concat(
                        Project.files("agenda-samples", "board_agenda.*\\.txt").stream(),
                        Shared.files("data/agendas").stream())
                .toList();
    }

    private static Papers papers() {
        return new Papers()
                .with(1, "    It is scheduled for 9:00:\n\n            Code : 4711\n\n    Be there.\n")
                .with(2, "    Be welcome.\n\n    Guests (expected):\n\n        Ann\n")
                .with(3, "    A. The meeting of May 1, 2025\n\n       [ approved: jt\n         comments:\n         ]\n")
                .with(4, "    A. Chairman [Pat]\n\n    B. Treasurer [Kim]\n\n       Well.\n")
                .with(
                        6,
                        "    A. Project Ant [Pat]\n\n       See Attachment A\n\n       [ Ant.\n         approved:\n         comments:\n         ]\n")
                .with(7, "    A. Rent\n\n       RESOLVED.\n")
                .with(8, "    A. Talk\n")
                .attached("A: Report from the Ant Project  [Pat]", "")
                .note("Chairman", "Hm.")
                .note("Ant", "@Pat: ask\n\nagain")
                .note("Talk", "Yes.")
                .note("Action Items", "* Pat: rest\n\n* Kim: rest")
                .note("Adjournment", "10:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void linesEndAsTheyDoInTheAgenda(String end) {
        Papers papers = papers();
        assertEquals(
                papers.draft().text().replace("\n", end),
                papers.draft(papers.agenda().replace("\n", end)).text());
    }

    @Test
    void anAgendaCutOffAnywhereGivesMinutes() {
        String agenda = papers().agenda();
        for (int end = 0; end <= agenda.length(); end++) {
            String draft = papers().draft(agenda.substring(0, end)).text();
            assertFalse(draft.contains("approved:"), draft);
        }
    }

    @Test
    void bytesThatAreNotUtf8StayAsTheyAre() {
        byte[] bytes = {'a', (byte) 0xE9, '\n'};
        String draft = new Papers().draft(Utf8.decode(bytes)).text();
        assertEquals("a\uDCE9\n", draft);
    }

    @Test
    void aTagWithoutAPartnerIsRefusedWithItsLine() {
        Papers papers = new Papers().with(4, "    A. Chairman [Pat]\n\n       Well, <private> hm.\n");
        Refused refused = assertThrows(Refused.class, papers::draft);
        assertEquals(
                "The <private> in line 18 has no partner, so private text could be published.", refused.getMessage());
    }

    @Test
    void aTagWithoutAPartnerInANoteIsRefused() {
        Papers papers = new Papers().note("Announcements", "a </private> b").with(12, "    <private>");
        Refused refused = assertThrows(Refused.class, papers::draft);
        assertEquals(
                "In the note on \"Announcements\" a <private> or </private> tag has no partner.", refused.getMessage());
    }

    @Test
    void aTagInACommentDoesNoHarm() {
        Papers papers = new Papers()
                .with(
                        4,
                        "    A. Chairman [Pat]\n\n       Well.\n\n       [ comments:\n           jt: <private>?\n         ]\n");
        assertFalse(papers.draft().text().contains("<private>"));
    }

    @Test
    void aPassageThatSharesALineIsMentioned() {
        Papers papers =
                new Papers().with(4, "    A. Chairman [Pat]\n\n       Well, <private>hm.\n       No.</private> Yes.\n");
        assertEquals(
                List.of(
                        "The private passage that begins in line 18 shares a line with other words; it is left out all the same."),
                papers.draft().remarks());
        assertTrue(papers.drafted(4).contains("\n       Well, Yes.\n"), papers.drafted(4));
    }

    @Test
    void aBodyHasItsOwnSentences(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("board.properties"), """
                minutes.adjourned=We went home at {time} {zone}.
                minutes.zone=Europe/Berlin
                minutes.committee=
                minutes.none=Silence.
                """);
        Papers papers = papers();
        String draft = Draft.of(Agenda.parse(papers.agenda(), Board.read(folder)), papers.notes(), Optional.empty())
                .text();
        assertTrue(draft.contains("\n    We went home at 10:00 Europe/Berlin.\n"), draft);
        assertTrue(draft.contains("\n       Silence.\n\n       @Pat: ask\n"), draft);
        assertFalse(draft.contains("Committee reports approved"), draft);
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void reportsAndOrdersAreInTheMinutes(Path file) throws IOException {
        Agenda agenda = Agenda.parse(withoutTags(Utf8.decode(Files.readAllBytes(file))), Board.builtIn());
        Agenda minutes = Agenda.parse(Draft.of(agenda, NOTES, Optional.empty()).text(), Board.builtIn());
        assertEquals(agenda.items().size(), minutes.items().size());
        for (int i = 0; i < agenda.items().size(); i++) {
            assertEquals(agenda.items().get(i).id(), minutes.items().get(i).id());
            assertEquals(agenda.items().get(i).title(), minutes.items().get(i).title());
            if (agenda.items().get(i).kind().isAttached()) {
                assertEquals(
                        agenda.items().get(i).text(), minutes.items().get(i).text());
            }
            assertTrue(minutes.items().get(i).block().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void bentAgendasGiveMinutes(Path file) throws IOException {
        String text = Utf8.decode(Files.readAllBytes(file));
        Random random = new Random(7);
        for (int i = 0; i < 15; i++) {
            StringBuilder bent = new StringBuilder(text);
            for (int n = random.nextInt(40); n > 0; n--) {
                int from = random.nextInt(bent.length());
                int to = Math.min(bent.length(), from + random.nextInt(random.nextInt(4) == 0 ? 4000 : 40));
                String part = random.nextBoolean() ? "" : bent.substring(from, to);
                bent.replace(random.nextBoolean() ? from : to, to, random.nextInt(3) == 0 ? "\n" : part);
            }
            Agenda agenda = Agenda.parse(withoutTags(bent.toString()), Board.builtIn());
            assertDoesNotThrow(() -> Draft.of(agenda, NOTES, Optional.empty()));
        }
    }

    private static String withoutTags(String text) {
        return text.replaceAll("(?i)</?private>", "");
    }

    @Test
    void timeGrowsNoFasterThanTheText() {
        Papers papers = papers().with(1, "    a b c:\n            d\n".repeat(80_000));
        papers.with(8, "    A. Talk\n\n       <private>x</private>\n\n".repeat(20_000));
        for (int i = 0; i < 20_000; i++) {
            papers.attached(
                    "A" + i + ": Report from the Ant Project  [Pat]", "<private>\n".repeat(2) + "</private>".repeat(2));
        }
        String agenda = papers.agenda();
        assertTimeout(Duration.ofSeconds(10), () -> papers.draft(agenda));
    }
}
