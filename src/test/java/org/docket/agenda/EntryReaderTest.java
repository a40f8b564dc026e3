// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;

class EntryReaderTest {
    @Test
    void ownerAndShepherd() {
        assertEquals("Dora Dogwood, Bob", people(Pond.TEXT, "A"));
        assertEquals("Wendy Willow, Ann", people(Pond.TEXT, "2"));
    }

    @Test
    void withoutSlashTheOwnerIsTheShepherd() {
        assertEquals("Joe Tamarack, Joe Tamarack", people(Pond.TEXT, "C"));
    }

    @Test
    void namesAreTrimmedAndThoseBetweenIgnored() {
        assertEquals("Dora, Bob", people(Pond.with("[Dora Dogwood / Bob]", "[ Dora/Ann /Bob ]"), "A"));
    }

    @Test
    void ownerOfAnAttachmentWithoutEntryStandsInItsHeading() {
        Item boats = Pond.item(Pond.TEXT, "1");
        assertEquals(Optional.of("Bea Beech"), boats.owner());
        assertEquals(Optional.empty(), boats.shepherd());
        assertEquals(Optional.empty(), boats.block());
    }

    @Test
    void attachmentIsTheOneNamedNotTheLetter() {
        String text = Pond.with("       See Attachment C", "       See Attachment B")
                .replaceFirst("See Attachment B", "See Attachment C");
        assertEquals("Fred Fir, Cleo", people(text, "C"));
    }

    @Test
    void wordsAroundTheAttachmentDoNotMatter() {
        for (String see : List.of("See Attachment  A", "See Attachment A (again)", "See Attachment A   ")) {
            assertEquals("Dora Dogwood, Bob", people(Pond.with("See Attachment A", see), "A"));
        }
    }

    @Test
    void entryWithoutAttachmentGetsAnUnknownItem() {
        Item unknown = Pond.item(Pond.with("See Attachment A", "See Attachment ZZ"), "ZZ");
        assertEquals("UNKNOWN", unknown.title());
        assertEquals(Optional.of("Dora Dogwood"), unknown.owner());
        assertEquals(Optional.of(List.of("aa")), unknown.approved());
        assertEquals(Warning.Code.NO_ATTACHMENT, unknown.warnings().get(0).code());
    }

    @Test
    void entryWithoutReferenceIsNoItem() {
        assertEquals(
                Optional.empty(),
                Pond.read(Pond.with("       See Attachment A\n", "")).item("A").flatMap(Item::block));
    }

    @Test
    void prefixIsTheWordMostHeadingsBeginWith() {
        assertEquals(Optional.of("Pond"), Pond.agenda().prefix());
        assertEquals(Optional.empty(), Pond.read(Pond.section(6, "\n")).prefix());
        String mixed = Pond.TEXT.replace(". Pond Frog Pr", ". Lake Frog Pr").replace(". Pond Heron", ". Sea Heron");
        assertEquals(Optional.empty(), Pond.read(mixed).prefix());
    }

    @Test
    void withoutAttachmentsThereAreUnknownItems() {
        String text = Pond.TEXT.substring(0, Pond.TEXT.indexOf("\n\n\n===="));
        Agenda agenda = Agenda.parse(text, Board.builtIn());
        assertEquals(
                List.of("2", "A", "B", "C"),
                agenda.items().stream()
                        .filter(item -> item.title().equals("UNKNOWN"))
                        .map(Item::id)
                        .toList());
    }

    private static String people(String text, String id) {
        Item item = Pond.item(text, id);
        return item.owner().orElseThrow() + ", " + item.shepherd().orElseThrow();
    }
}
