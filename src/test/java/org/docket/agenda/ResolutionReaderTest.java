// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Warning.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionReaderTest {
    private static final String HEADING = "    A. Change the Pond Frog Project Chair\n";

    @Test
    void textAndBothTitles() {
        Item order = Pond.item(Pond.TEXT, "7A");
        assertEquals("Change Frog Chair", order.title());
        assertEquals(Optional.of("Change the Pond Frog Project Chair"), order.fulltitle());
        assertEquals("WHEREAS, Fred Fir has hopped away,\n\n   now therefore somebody else is.", order.text());
    }

    @Test
    void fullTitleOnlyWhereItDiffers() {
        assertEquals(
                Optional.empty(),
                Pond.item(Pond.with(HEADING, "    A. Buy a Boat\n"), "7A").fulltitle());
    }

    @Test
    void severalOrders() {
        String text =
                Pond.with(" 8. Discussion Items", "    B. Buy a Boat\n\n       RESOLVED.\n\n 8. Discussion Items");
        assertEquals("RESOLVED.", Pond.item(text, "7B").text());
        assertEquals(Pond.item(Pond.TEXT, "7A").digest(), Pond.item(text, "7A").digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "     "})
    void headingAtThreeOrFiveBlanksIsWarnedOf(String indent) {
        String text = Pond.with(HEADING, indent + HEADING.strip() + "\n");
        assertEquals(List.of(Code.HEADING_INDENT), warnings(text));
        assertEquals(Pond.item(Pond.TEXT, "7A").text(), Pond.item(text, "7A").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", "      "})
    void headingFurtherAwayIsNone(String indent) {
        assertEquals(
                Optional.empty(),
                Pond.read(Pond.with(HEADING, indent + HEADING.strip() + "\n")).item("7A"));
    }

    @Test
    void headingAtThreeBlanksEndsTheOrderBefore() {
        String text = Pond.with(" 8. Discussion Items", "   B. Buy a Boat\n\n       RESOLVED.\n\n 8. Discussion Items");
        assertEquals(Pond.item(Pond.TEXT, "7A").text(), Pond.item(text, "7A").text());
    }

    @Test
    void bodyNotAtSevenBlanksIsWarnedOf() {
        assertEquals(List.of(Code.BODY_INDENT), warnings(Pond.with("       WHEREAS", "      WHEREAS")));
        assertEquals(List.of(Code.BODY_INDENT), warnings(Pond.with("       WHEREAS", "        WHEREAS")));
    }

    @Test
    void furtherLinesMayBeFurtherIn() {
        assertEquals(List.of(), warnings(Pond.TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Establish the Pond Newt Project",
                "Establish the Pond Newt Committee",
                "Change the Pond Frog Project Chair",
                "Terminate the Pond Frog Project",
                "Resolution to Change a Pond Chair of any Project",
                "Buy a Project"
            })
    void usualTitles(String title) {
        assertEquals(List.of(), warnings(Pond.with(HEADING, "    A. " + title + "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Establish Pond Newt as a Project",
                "Establish the Newt Project",
                "Establish the Pond Newt Project now",
                "Establish the Pond Project",
                "Change the Frog Chair",
                "Change Pond Frog Project Chair",
                "Change the Pond Frog Project Chairman",
                "Terminate Frog Project"
            })
    void unusualTitlesAreWarnedOf(String title) {
        assertEquals(List.of(Code.TITLE_WORDING), warnings(Pond.with(HEADING, "    A. " + title + "\n")));
    }

    @Test
    void titleIsCheckedOnlyWhereCommitteesAreSpokenOf() {
        assertEquals(List.of(), warnings(Pond.with(HEADING, "    A. Establish a Beach\n")));
        String chair = Pond.with(HEADING, "    A. Establish a Beach\n").replace("somebody else", "the Chair");
        assertEquals(List.of(Code.TITLE_WORDING), warnings(chair));
    }

    @Test
    void warningsNameTheirLines() {
        String text = Pond.with(HEADING, "   A. Change Frog Chair\n").replace("       WHEREAS", "      WHEREAS");
        int heading = Pond.TEXT.substring(0, Pond.TEXT.indexOf(HEADING)).split("\n", -1).length;
        assertEquals(
                List.of(heading, heading + 2, heading),
                Pond.item(text, "7A").warnings().stream().map(Warning::line).toList());
    }

    private static List<Code> warnings(String text) {
        return Pond.item(text, "7A").warnings().stream().map(Warning::code).toList();
    }
}
