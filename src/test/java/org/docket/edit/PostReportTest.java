// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostReportTest {
    private static final String HERON = "[Joe Tamarack]\n\nIt stands.\n\n\n---";
    private static final String FROG = "[Fred Fir]\n\n\n---";

    @Test
    void reportOfAnAttachment() {
        assertEquals(
                Pond.with(HERON, "[Joe Tamarack]\n\nIt walks.  Slowly.\n\n  - far\n\n\n---"),
                Edited.by(post("C", "It walks.  Slowly.\n\n  - far\n")));
    }

    @Test
    void missingReportOfAnAttachment() {
        assertEquals(Pond.with(FROG, "[Fred Fir]\n\nWe hop.\n\n\n---"), Edited.by(post("B", "We hop.")));
    }

    @Test
    void emptyReportOfAnAttachment() {
        String after = Edited.by(post("C", ""));
        assertEquals(Pond.with(HERON, "[Joe Tamarack]\n\n\n---"), after);
        assertTrue(Pond.item(after, "C").missing());
    }

    @Test
    void reportThatHoldsRulesIsReplacedWhole() {
        String ruled = Pond.with("It stands.", "It\n" + "-".repeat(41) + "\nstands\n" + "-".repeat(57) + "\n.");
        assertEquals(Pond.TEXT, Edited.by(post("C", "It stands."), ruled));
        assertEquals(ruled, Edited.by(post("C", Pond.item(ruled, "C").text())));
    }

    @Test
    void executiveReportIsIndentedBySeven() {
        assertEquals(
                Pond.with("       The water is calm.\n", "       Waves:\n\n           one\n         two\n"),
                Edited.by(post("4A", "Waves:\n\n    one\n  two")));
    }

    @Test
    void missingExecutiveReport() {
        assertEquals(Pond.with("[Cleo]\n\n", "[Cleo]\n\n       Two coins.\n\n"), Edited.by(post("4C", "Two coins.")));
    }

    @Test
    void emptyExecutiveReport() {
        assertEquals(Pond.with("       The water is calm.\n\n", ""), Edited.by(post("4A", "")));
    }

    @Test
    void footerAndCommentsOfThePresidentStay() {
        assertEquals(Pond.with("A good month.", "A bad month."), Edited.by(post("4B", "A bad month.")));
        assertEquals(
                Pond.with("A good month.", "A bad month."),
                Edited.by(post("4B", "A bad month.\n\nAdditionally, please see Attachments 1 through 9.\n")));
    }

    @Test
    void emptyReportOfThePresidentLeavesTheFooter() {
        assertEquals(Pond.with("       A good month.\n\n", ""), Edited.by(post("4B", "")));
    }

    @Test
    void resolutionIsIndentedBySeven() {
        String old = "       WHEREAS, Fred Fir has hopped away,\n\n          now therefore somebody else is.\n";
        assertEquals(
                Pond.with(old, "       RESOLVED:\n\n         * once\n           twice\n"),
                Edited.by(post("7A", "RESOLVED:\n\n  * once\n    twice\n\n")));
        assertEquals(Pond.with(old + "\n", ""), Edited.by(post("7A", "")));
    }

    @Test
    void discussionItemIsIndentedBySeven() {
        assertEquals(Pond.with("It leaks.", "It sank."), Edited.by(post("8A", "It sank.")));
        assertEquals(Pond.with("       It leaks.\n\n", ""), Edited.by(post("8A", "")));
    }

    @Test
    void wholeDiscussionIsIndentedByFour() {
        String empty = Pond.section(8, "\n");
        String text = Pond.section(8, "\n    Shall we?\n\n      - Yes.\n\n");
        assertEquals(text, Edited.by(post("8.", "Shall we?\n\n  - Yes."), empty));
        assertEquals(empty, Edited.by(post("8.", ""), text));
    }

    @Test
    void lettersMayStartInTheWholeDiscussion() {
        String text = Edited.by(post("8.", "A. One\n\n   First."), Pond.section(8, "\n"));
        assertEquals("First.", Pond.item(text, "8A").text());
    }

    @Test
    void indentOfTheTextIsAddedToTheUsual() {
        assertEquals(
                Pond.with("       It leaks.", "         One\n           two"), Edited.by(post("8A", "  One\n    two")));
    }

    @Test
    void reportOfAnAttachmentKeepsItsIndent() {
        assertEquals(Pond.with("It stands.", "  One\n    two"), Edited.by(post("C", "  One\n    two")));
    }

    @Test
    void blankLinesAroundAndBlanksAtTheEndGo() {
        assertEquals(Pond.with("It stands.", "One\n\ntwo"), Edited.by(post("C", "\n \n\nOne\n \t\ntwo \t\n\n")));
    }

    @Test
    void specialBlanksBecomePlainOnes() {
        assertEquals(Pond.with("It stands.", "a b c"), Edited.by(post("C", "a\u00A0b\u3000c")));
    }

    @Test
    void tabsAtTheStartBecomeBlanks() {
        assertEquals(Pond.with("It stands.", "One\n        two\tthree"), Edited.by(post("C", "One\n\ttwo\tthree")));
        assertEquals(
                Pond.with("       It leaks.", "       One\n               two"), Edited.by(post("8A", "One\n\ttwo")));
    }

    @Test
    void tabsBehindBlanksStay() {
        assertEquals(Pond.with("It stands.", " \tOne\n \ttwo"), Edited.by(post("C", " \tOne\n \ttwo")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void linesMayEndAnyWay(String end) {
        assertEquals(Pond.with("It stands.", "One\n\ntwo"), Edited.by(post("C", "One" + end + end + "two" + end)));
    }

    @Test
    void charactersSpecialToPatternsAreOnlyCharacters() {
        assertEquals(Pond.with("It stands.", "\\1 $1 \\\\0 ${x}"), Edited.by(post("C", "\\1 $1 \\\\0 ${x}")));
    }

    @Test
    void titleWithSpecialCharacters() {
        String plus = Pond.with("Pond Heron Project  [", "Pond C++ (.*) Project  [");
        assertEquals(Pond.with(plus, "It stands.", "It walks."), Edited.by(post("C", "It walks."), plus));
    }

    @Test
    void approvalsCommentsAndFlagsStay() {
        String after = Edited.by(post("A", "3.0"));
        assertEquals(Pond.item(Pond.TEXT, "A").approved(), Pond.item(after, "A").approved());
        assertEquals(Pond.with("Dragonfly 2.0 is out.\n\n  * It flies.", "3.0"), after);
    }

    @Test
    void lastReportWithoutTheEnd() {
        String text = Pond.TEXT.substring(0, Pond.TEXT.indexOf("It stands."));
        assertEquals(text + "It walks.\n", Edited.by(post("C", "It walks."), text + "It stands."));
        assertEquals(text + "It walks.\n", Edited.by(post("C", "It walks."), text));
    }

    @Test
    void sameTextChangesNothing() {
        for (String id : new String[] {"4A", "4B", "4C", "1", "2", "A", "B", "7A", "8A"}) {
            Edited.notBy(post(id, Pond.item(Pond.TEXT, id).text() + "\n"), Pond.TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4A", "4B", "4C", "1", "A", "B", "C", "7A", "8A"})
    void textPutBackGivesTheSameBytes(String id) {
        String other = Edited.by(post(id, "Something else.\n\n  Quite."));
        assertEquals(Pond.TEXT, Edited.by(post(id, Pond.item(Pond.TEXT, id).text()), other));
    }

    @Test
    void digestOfWhatWasReadMustBeThatOfTheText() {
        Target read = Target.of(Pond.item(Pond.TEXT, "C"));
        String moved = Pond.with("It stands.", "It sits.");
        assertEquals(Pond.with("It stands.", "It walks."), Edited.by(new PostReport(read, "It walks.")));
        assertEquals(
                "The report was changed since you read it.", Edited.refused(new PostReport(read, "It walks."), moved));
        Target discussed = new Target("8A", Optional.empty(), Optional.of("0".repeat(32)));
        assertEquals(
                "The report was changed since you read it.", Edited.refused(new PostReport(discussed, "It sank.")));
    }

    @ParameterizedTest
    @CsvSource({
        "1., Call to order",
        "2., Roll Call",
        "3A, 'December 17, 2014'",
        "9., Action Items",
        "12., Announcements"
    })
    void otherItemsHaveNoReport(String id, String title) {
        assertEquals("No report can be posted to \"" + title + "\".", Edited.refused(post(id, "Hm.")));
    }

    @Test
    void withoutAttachmentThereIsNoPlace() {
        String text = Pond.with("See Attachment C", "See Attachment D");
        assertEquals("There is no attachment to post this report to.", Edited.refused(post("D", "Hm."), text));
    }

    @Test
    void privateTagsMustBalance() {
        String why = "A <private> or </private> tag has no partner.";
        assertEquals(why, Edited.refused(post("C", "One <private> two")));
        assertEquals(why, Edited.refused(post("C", "One </Private> two")));
        assertEquals(
                Pond.with("It stands.", "<private>\nOne\n\ntwo\n</private>"),
                Edited.by(post("C", "<private>\nOne\n\ntwo\n</private>")));
    }

    @Test
    void textThatWouldStartAnotherAttachment() {
        String rule = "-".repeat(41);
        String heading = "Attachment D: Report from the Newt Project  [Nat]";
        assertEquals(
                "This line would start another attachment: line 4, \"" + heading + "\".",
                Edited.refused(post("C", "One.\n\n" + rule + "\n" + heading + "\n\nTwo.")));
        assertEquals(
                "This line would start another attachment: line 3, \"Attachment A: x\".",
                Edited.refused(post("C", "One.\n" + rule + "\nAttachment A: x")));
    }

    @Test
    void textThatWouldEndTheAgenda() {
        assertTrue(Edited.refused(post("C", "One.\n" + "-".repeat(50) + "\nEnd of the story."))
                .startsWith("This text would be read in part as something else"));
    }

    @Test
    void ruleAtTheEndOfAReportDoesNotEndIt() {
        String report = "One.\n" + "-".repeat(41);
        assertEquals(Pond.with("It stands.", report), Edited.by(post("C", report)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7A", "8A"})
    void indentThatCannotStartAnItemIsFine(String id) {
        String after = Edited.by(post(id, "One.\n\nB. Two\n\n 9. Three"));
        assertEquals("One.\n\nB. Two\n\n 9. Three", Pond.item(after, id).text());
    }

    @Test
    void textThatWouldBeTakenForComments() {
        assertTrue(Edited.refused(post("8A", "One.\n\n[ comments:\n    jt: Hm.\n  ]"))
                .startsWith("This text would be read in part as something else"));
    }

    @Test
    void textThatWouldGoOnWithTheTitle() {
        String open = Pond.with("Pond Heron Project  [Joe Tamarack]", "Pond Heron Project");
        String after = Edited.by(post("C", "        far in"), open);
        assertEquals("Heron", Pond.item(after, "C").title());
        assertEquals("far in", Pond.item(after, "C").text());
    }

    private static PostReport post(String id, String text) {
        return new PostReport(Target.of(id), text);
    }
}
