// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.committees.Committees;
import org.docket.edit.Refused;
import org.docket.filing.EndedProject.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of resolutions: what they say, and what is asked wrongly is told. */
class ResolutionWriterTest {
    @Test
    void aNewChairInItsWords() {
        String text = Desk.sample()
                .writer()
                .changeChair(new NewChair("Limpet", "Otto Lindqvist"))
                .text();
        assertEquals("""
                WHEREAS, Şule Aydın (sule) was appointed to the office of Vice
                President, Tidewrack Limpet, and has served in it until now; and

                WHEREAS, the board has received and accepts the resignation of
                Şule Aydın from that office; and

                WHEREAS, the Project Management Committee of the Tidewrack Limpet
                Project recommends Otto Lindqvist (otto) for the office;

                NOW, THEREFORE, BE IT RESOLVED, that Şule Aydın is relieved of the
                office of Vice President, Tidewrack Limpet, with the thanks of the
                board; and

                BE IT FURTHER RESOLVED, that Otto Lindqvist be and hereby is appointed
                to the office of Vice President, Tidewrack Limpet, to hold it as the
                bylaws say until resigning, being removed, or being followed by a
                successor.""", text);
    }

    @Test
    void whereNobodyIsInTheChairNobodyResigns() {
        Committees file = file("Ant", "Ant\n    Pat Doe  <pat@example.org>");
        String text = writer(file).changeChair(new NewChair("Ant", "pat")).text();
        assertTrue(text.contains("nobody holds the office of Vice President, Tidewrack Ant"), text);
        assertTrue(text.contains("BE IT RESOLVED, that Pat Doe be and hereby is appointed"), text);
        assertTrue(!text.contains("resignation"), text);
    }

    @ParameterizedTest
    @CsvSource({"otto", "Otto Lindqvist", "Otto Lindqvist (otto)", "' Otto\u00a0Lindqvist '"})
    void aMemberIsFoundByIdNameOrBoth(String written) {
        assertTrue(Desk.sample()
                .writer()
                .changeChair(new NewChair("Tidewrack Limpet Project", written))
                .text()
                .contains("Otto Lindqvist (otto)"));
    }

    @Test
    void thePeopleOfANewProjectAreSortedAndNotBroken() {
        String text = Desk.sample().writer().establish(Desk.project("Whimbrel")).text();
        assertTrue(text.contains("""

                  * Zoë Abt <zoe@example.org>
                  * Kim N. Roe (kim)
                  * Ana de Sá <ana@example.org>

                """), text);
        assertEquals("Kim N. Roe", chair(text), "the first is the chair");
    }

    @Test
    void thePurposeIsSaidTwiceInTheSameWords() {
        NewProject asked = new NewProject(
                "Whimbrel", " related to counting\n birds that can be seen. ", Optional.empty(), Desk.PEOPLE);
        String folded = Phrase.of(Desk.sample().writer().establish(asked).text());
        Matcher related = Pattern.compile("related to ([^;]*);").matcher(folded);
        List<String> purposes = new ArrayList<>();
        while (related.find()) {
            purposes.add(related.group(1));
        }
        assertEquals(List.of("counting birds that can be seen", "counting birds that can be seen"), purposes);
        assertEquals("Kim N. Roe", chair(folded));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void whyAProjectEndsIsSaid(Reason reason) {
        String text = Phrase.of(Desk.sample()
                .writer()
                .terminate(new EndedProject("Egret", reason))
                .text());
        assertEquals(reason == Reason.VOTE, text.contains("has voted to recommend"));
        assertEquals(reason == Reason.CONSENSUS, text.contains("by consensus"));
        assertTrue(text.contains("the Tidewrack Egret project is hereby terminated"), text);
        assertTrue(text.contains("the Tidewrack Boathouse Project, from now on, has the oversight"), text);
    }

    @Test
    void whoTakesInWhatIsLeftDoesNotTakeInItself() {
        String text = Desk.sample()
                .writer()
                .terminate(new EndedProject("Boathouse", Reason.VOTE))
                .text();
        assertTrue(!text.contains("oversight"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | otto | Choose a committee.
            Kraken | otto | There is no committee "Kraken" in the committee file.
            Harbour Machines | otto | "Harbour Machines" is no project; write a resolution of your own for it.
            Limpet | `` | Say who is to chair Limpet.
            Limpet | Nobody at All | "Nobody at All" is nobody on the roster of Limpet.
            Limpet | sule | Şule Aydın is the chair of Limpet already.
            """)
    void aNewChairThatCannotBe(String committee, String chair, String why) {
        assertEquals(why, refused(() -> Desk.sample().writer().changeChair(new NewChair(committee, chair))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | birds | Kim Roe (kim) | The name is empty.
            Limpet | birds | Kim Roe (kim) | There is a committee "Limpet" already.
            Quill [x] | birds | Kim Roe (kim) | A name has no brackets, quotes, commas, colons or slashes: "Quill [x]".
            Quill Committee | birds | Kim Roe (kim) | The title would be read wrongly: a name has no "the", "project", "committee" or "chair" in it, unlike "Quill Committee".
            Quill | `` | Kim Roe (kim) | The purpose is empty.
            Quill | birds; and more | Kim Roe (kim) | The purpose is one phrase, without semicolons, brackets, or a sentence that ends in it.
            Quill | things related to birds | Kim Roe (kim) | The resolution says "related to" itself; leave it out of the purpose.
            Quill | birds | Kim Roe | Write each person as "Name (id)" or "Name <address>", unlike "Kim Roe".
            Quill | birds | Kim, Roe (kim) | Write each person as "Name (id)" or "Name <address>", unlike "Kim, Roe (kim)".
            Quill | birds | `` | A project needs a chair; name one, and its members.
            Quill | birds | `Kim Roe (kim)\nKim Roe <kim@example.org>` | Kim Roe (kim) is named twice.
            """)
    void aNewProjectThatCannotBe(String name, String purpose, String people, String why) {
        List<String> lines = people.replace("\\n", "\n").lines().toList();
        assertEquals(
                why,
                refused(() ->
                        Desk.sample().writer().establish(new NewProject(name, purpose, Optional.empty(), lines))));
    }

    /** Who is appointed, as readers of resolutions look for it. */
    private static String chair(String text) {
        Matcher matcher = Pattern.compile("RESOLVED, that ([^,]+?) be ").matcher(Phrase.of(text));
        assertTrue(matcher.find());
        return matcher.group(1);
    }

    private static String refused(Runnable asking) {
        return assertThrows(Refused.class, asking::run).getMessage();
    }

    private static ResolutionWriter writer(Committees file) {
        return new ResolutionWriter(file, Desk.sample().agenda());
    }

    private static Committees file(String name, String roster) {
        String rule = "=".repeat(20);
        return Committees.parse(rule + "\n1. COMMITTEES\n\nThe foundation has these Committees:\n\n    NAME   CHAIR\n"
                + "    ----   -----\n    " + name + "\n\n" + rule + "\n3. MEMBERSHIP\n\n* " + roster + "\n");
    }
}
