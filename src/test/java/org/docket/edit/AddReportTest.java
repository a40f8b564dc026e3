// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddReportTest {
    private static final String ORDERS = " 7. Special Orders\n";
    private static final String END = "-".repeat(54) + "\nEnd of agenda";

    @Test
    void entryAndAttachmentStandAfterAllOthers() {
        String entry = """
                    D. Pond Newt Project [Nat Nutmeg / Joe]

                       See Attachment D

                       [ Newt.
                         approved:
                         comments:
                         ]

                """;
        String attachment =
                "-".repeat(41) + "\nAttachment D: Report from the Pond Newt Project  [Nat Nutmeg]\n\nNewts!\n\n";
        assertEquals(
                Pond.with(Pond.with(ORDERS, entry + ORDERS), END, attachment + END), Edited.by(add("Newt", "Newts!")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Newt", "Pond Newt", "Pond Newt Project", "Newt Project", " Newt "})
    void nameMayComeWithTheUsualWords(String committee) {
        assertEquals(Edited.by(add("Newt", "Newts!")), Edited.by(add(committee, "Newts!")));
    }

    @Test
    void letterFollowsTheHighest() {
        String z = Pond.TEXT.replace("Attachment C", "Attachment Z");
        assertEquals(
                "Newt", Pond.item(Edited.by(add("Newt", "Newts!"), z), "AA").title());
        String az = Pond.TEXT.replace("Attachment C", "Attachment AZ");
        assertEquals(
                "Newt", Pond.item(Edited.by(add("Newt", "Newts!"), az), "BA").title());
        String zz = Pond.TEXT.replace("Attachment C", "Attachment ZZ");
        assertEquals("There is no letter left after ZZ.", Edited.refused(add("Newt", "Newts!"), zz));
    }

    @Test
    void shepherdTold() {
        Item newt = Pond.item(Edited.by(new AddReport("Newt", "Nat", Optional.of("Cleo"), "Newts!")), "D");
        assertEquals(Optional.of("Cleo"), newt.shepherd());
    }

    @Test
    void shepherdIsTheDirectorWithTheFewestReports() {
        String busy = Pond.with("[Wendy Willow / Ann]", "[Wendy Willow / Joe]");
        assertEquals(
                Optional.of("Ann"),
                Pond.item(Edited.by(add("Newt", "x"), busy), "D").shepherd());
        assertEquals(
                Optional.of("Joe"), Pond.item(Edited.by(add("Newt", "x")), "D").shepherd());
    }

    @Test
    void directorWhoChairsIsTheShepherd() {
        Item newt = Pond.item(Edited.by(new AddReport("Newt", "Ann Ash", Optional.empty(), "Newts!")), "D");
        assertEquals(Optional.of("Ann Ash"), newt.shepherd());
    }

    @Test
    void withoutDirectorsThereIsNoShepherdToBeFound() {
        Item newt = Pond.item(Edited.by(add("Newt", "Newts!"), Pond.section(2, "\n")), "D");
        assertEquals(Optional.of("Nat Nutmeg"), newt.shepherd());
    }

    @Test
    void withoutEndItStandsLast() {
        String open = Pond.TEXT.substring(0, Pond.TEXT.indexOf(END)).stripTrailing();
        Item newt = Pond.item(Edited.by(add("Newt", "Newts!"), open), "D");
        assertEquals("Newts!", newt.text());
        assertEquals(
                "It stands.",
                Pond.item(Edited.by(add("Newt", "Newts!"), open), "C").text());
    }

    @Test
    void committeeOnTheAgendaIsRefused() {
        assertEquals("\"Frog\" is on this agenda already.", Edited.refused(add("Frog", "We hop.")));
        assertEquals("\"Frog\" is on this agenda already.", Edited.refused(add("Pond Frog Project", "We hop.")));
    }

    @Test
    void namesAreNamesAndTheReportIsThere() {
        assertEquals("The report is empty.", Edited.refused(add("Newt", "\n ")));
        assertEquals("A title has no brackets.", Edited.refused(add("Newt [x]", "x")));
        assertEquals("The title is empty.", Edited.refused(add("", "x")));
        assertEquals(
                "The chair has brackets or slashes: \"Nat / Ann\".",
                Edited.refused(new AddReport("Newt", "Nat / Ann", Optional.empty(), "x")));
        assertEquals(
                "The shepherd has brackets or slashes: \"Ann]\".",
                Edited.refused(new AddReport("Newt", "Nat", Optional.of("Ann]"), "x")));
    }

    @Test
    void nameThatWouldBeReadAsAnotherIsRefused() {
        String plain = Pond.TEXT.replace(". Pond Frog", ". Lake Frog").replace(". Pond Heron", ". Sea Heron");
        assertEquals(
                "The committee's name would be read as \"Newts\".", Edited.refused(add("VP of Newts", "x"), plain));
    }

    @Test
    void textThatWouldStartAnotherAttachment() {
        assertEquals(
                "This line would start another attachment: line 3, \"Attachment E: x\".",
                Edited.refused(add("Newt", "One.\n" + "-".repeat(41) + "\nAttachment E: x")));
    }

    @Test
    void privateTagsMustBalance() {
        assertEquals("A <private> or </private> tag has no partner.", Edited.refused(add("Newt", "<private>")));
    }

    private static AddReport add(String committee, String text) {
        return new AddReport(committee, "Nat Nutmeg", Optional.empty(), text);
    }
}
