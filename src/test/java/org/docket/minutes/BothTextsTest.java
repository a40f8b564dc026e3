// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Section.Topic;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.edit.Refused;
import org.docket.minutes.Course.Consent;
import org.docket.minutes.Course.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The board's record and the public text of one agenda. */
class BothTextsTest {
    private static final String FLAGS =
            "    Summary of Reports\n\n     The following reports require further discussion:\n\n"
                    + "        # Ant [jt, gs]\n\n";
    private static final String ANT = "    A. Project Ant [Pat / Sam]\n\n       See Attachment A\n\n"
            + "       [ Ant.\n         approved: jt\n         comments:\n           jt: Hm.\n         ]\n";

    private static Papers papers() {
        return new Papers()
                .with(
                        1,
                        "    The meeting is scheduled for 14:30 Pacific and will begin as soon thereafter that there is a quorum.\n")
                .with(6, FLAGS + ANT)
                .with(7, "    A. Rent a shed\n\n       RESOLVED.\n\n    B. Sell the barn\n\n       RESOLVED to sell.\n")
                .attached("A: Report from the Ant Project  [Pat]", "All is <private>not</private> well.")
                .note("Ant", "They were asked <private>twice</private> to answer.");
    }

    private static BothTexts both(Notes notes) {
        return both(papers().agenda(), notes);
    }

    private static BothTexts both(String agenda, Notes notes) {
        return BothTexts.of(Agenda.parse(agenda, Board.builtIn()), notes, Optional.empty());
    }

    private static Notes notes(Course proceedings) {
        return papers().notes().with(proceedings);
    }

    private static Course consents(Consent committees) {
        return new Course(Optional.of(Map.of(Topic.COMMITTEES, committees)), Set.of(), Map.of(), List.of());
    }

    static List<Path> agendas() {
        return DraftTest.agendas();
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void everyAgendaGivesBothAndWithoutFlagsThePublicOneIsWhatTheCommandPrints(Path file) throws Exception {
        Agenda agenda = Agenda.parse(Utf8.decode(Files.readAllBytes(file)), Board.builtIn());
        Notes notes = Notes.of(Map.of());
        if (!PrivateText.in(agenda.text()).balanced()) {
            assertThrows(Refused.class, () -> BothTexts.of(agenda, notes, Optional.empty()));
            return;
        }
        BothTexts both = BothTexts.of(agenda, notes, Optional.empty());
        assertEquals(both.open(), BothTexts.of(both.record()).open());
        String drafted = Draft.of(agenda, notes, Optional.empty()).text();
        if (agenda.flags().isEmpty()) {
            assertEquals(drafted, both.open());
        } else {
            assertTrue(both.open().length() < drafted.length());
        }
    }

    @Test
    void theRecordHasBetweenTagsWhatThePublicTextHasNot() {
        BothTexts both = both(papers().notes());
        assertTrue(both.record().contains("All is <private>not</private> well."), both.record());
        assertTrue(both.open().contains("All is well."), both.open());
        assertTrue(
                both.record()
                        .contains("<private>\n       They were asked <private>twice</private> to answer.\n</private>"),
                both.record());
        assertTrue(both.open().contains("       They were asked to answer.\n\n    Committee reports"), both.open());
    }

    @Test
    void nobodyReadsInMinutesWhoFlagged() {
        for (String text :
                List.of(both(papers().notes()).record(), both(papers().notes()).open())) {
            assertFalse(text.contains("# Ant") || text.contains("Summary") || text.contains("discussion"), text);
        }
        assertTrue(papers().draft().text().contains("# Ant [jt, gs]"));
    }

    @Test
    void consentIsToldWhereItWasTaken() {
        String open = both(notes(consents(Consent.TAKEN))).open();
        assertTrue(open.contains("    Committee reports approved as submitted by General Consent.\n\n 7."), open);
        assertFalse(open.contains("fficer reports approved"), open);
        assertFalse(both(notes(consents(Consent.NOT_TAKEN))).open().contains("General Consent"));
    }

    @Test
    void withoutQuorumTheMinutesSaySo() {
        String open = both(notes(consents(Consent.NO_QUORUM))).open();
        assertTrue(open.contains("    There was no quorum, so no consent was taken.\n\n 7."), open);
        assertFalse(open.contains("General Consent"), open);
    }

    @Test
    void consentNamesWhatWasNotAccepted() {
        Notes notes = new Notes(Map.of(), List.of("Ant"), Optional.empty(), Optional.empty());
        String open = both(notes).open();
        assertTrue(open.contains("by General Consent.\n\n    Not accepted: Ant.\n\n 7."), open);
        assertFalse(Draft.of(Agenda.parse(papers().agenda(), Board.builtIn()), notes, Optional.empty())
                .text()
                .contains("Not accepted"));
    }

    @Test
    void timesArePrintedInTheZoneOfTheFirstSentence() {
        Notes notes = new Notes(
                Map.of("Call to order", "22:33"),
                List.of(),
                Optional.of(Instant.parse("2026-01-21T22:33:10Z")),
                Optional.of(Instant.parse("2026-01-21T23:40:00Z")));
        String open = both(notes).open();
        assertTrue(open.contains("began at 14:33\n    when"), open);
        assertTrue(open.contains("    Adjourned at 15:40 Pacific\n"), open);
    }

    @Test
    void whatIsDealtWithInClosedSessionIsInTheRecordAlone() {
        Instant start = Instant.parse("2026-01-21T22:40:00Z");
        Course closed = new Course(
                Optional.empty(),
                Set.of("Ant", "Sell the barn"),
                Map.of("Rent a shed", "Too dear."),
                List.of(new Session(start, Optional.of(start.plusSeconds(600)))));
        BothTexts both = both(notes(closed));
        for (String words : List.of("Ant", "Sell the barn", "to sell", "well.", "Too dear", "were asked")) {
            assertTrue(both.record().contains(words), words);
            assertFalse(both.open().contains(words), words + both.open());
        }
        assertTrue(both.open().contains("    This was dealt with in closed session.\n"), both.open());
        assertTrue(
                both.open().contains("    The board met in closed session from 14:40 to 14:50 Pacific.\n"),
                both.open());
        assertTrue(both.open().contains("A. Rent a shed"), both.open());
    }

    @Test
    void aTagWithoutPartnerRefusesBoth() {
        String agenda = papers().agenda().replace("jt: Hm.", "jt: <private>Hm.");
        assertEquals(
                "The <private> in line 35 has no partner, so private text could be published.",
                assertThrows(Refused.class, () -> both(agenda, papers().notes()))
                        .getMessage());
        assertThrows(Refused.class, () -> both(Notes.of(Map.of("Ant", "One </private> two"))));
        assertThrows(Refused.class, () -> BothTexts.of("One <private> two"));
    }

    /** Tags of two comments pair over all that stands between them. */
    @Test
    void aPassageThatBeginsInACommentIsRefusedRatherThanLetOut() {
        String agenda = papers().agenda()
                .replace("jt: Hm.", "jt: <private>Hm.")
                .replace("RESOLVED to sell.", "Well.</private>");
        assertThrows(Refused.class, () -> both(agenda, papers().notes()));
    }
}
