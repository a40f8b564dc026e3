// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.docket.Shared;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {
    @Test
    void initialsAtTheEndOfACommentLookLikeAnApproval() {
        assertEquals(
                List.of("           bb: notified., jt MISPLACED_INITIALS"),
                found(Pond.with("bb: Which release?", "bb: notified., jt")));
        assertEquals(
                List.of("               notified; aa MISPLACED_INITIALS"),
                found(Pond.with("bb: Which release?", "bb: Which?\n               notified; aa\n")));
    }

    @Test
    void otherWordsAtTheEndDoNot() {
        assertEquals(List.of(), found(Pond.with("bb: Which release?", "bb: Which release, pray")));
        assertEquals(List.of(), found(Pond.with("bb: Which release?", "bb: Ask jt")));
        assertEquals(List.of(), found(Pond.with("bb: Which release?", "bb: Ask, jt said")));
    }

    @Test
    void approvalByNobody() {
        String line = "       [ approved: aa, xx, bb, yy UNKNOWN_INITIALS";
        assertEquals(List.of(line, line), found(Pond.with("approved: aa, bb\n", "approved: aa, xx, bb, yy\n")));
    }

    @Test
    void capitalsAreTheSameInitials() {
        assertEquals(List.of(), found(Pond.with("approved: aa, bb\n", "approved: AA, bb\n")));
    }

    @Test
    void aSecondBlockIsReadByNobody() {
        String line = "       [ approved: bb STRAY_BLOCK";
        String text = SmallAgenda.TEXT.replace(
                "[ Ant.\n", "[ Ant.\n         approved:\n         comments:\n         ]\n       [ approved: bb\n");
        List<Warning> warnings = Agenda.parse(text, Board.builtIn()).warnings().stream()
                .filter(warning -> warning.code() == Warning.Code.STRAY_BLOCK)
                .toList();
        assertEquals(3, warnings.size());
        assertEquals(
                line,
                text.lines().toList().get(warnings.get(0).line() - 1) + " "
                        + warnings.get(0).code());
    }

    @Test
    void withoutDirectorsAllInitialsAreFine() {
        assertEquals(List.of(), found(Pond.section(2, "\n")));
    }

    @Test
    void secondItemOfATitle() {
        assertEquals(
                List.of("Attachment C: Report from the Pond Frog Project  [Joe Tamarack] DUPLICATE_TITLE"),
                found(Pond.with(
                        "Attachment C: Report from the Pond Heron", "Attachment C: Report from the Pond Frog")));
    }

    @Test
    void privateTagWithoutPartner() {
        assertEquals(
                List.of("It <private> stands. UNBALANCED_PRIVATE"),
                found(Pond.with("It stands.", "It <private> stands.")));
        assertEquals(
                List.of("It </PRIVATE> stands. UNBALANCED_PRIVATE"),
                found(Pond.with("It stands.", "It </PRIVATE> stands.")));
        assertEquals(
                List.of("           bb: <private>Which release? UNBALANCED_PRIVATE"),
                found(Pond.with("bb: Which", "bb: <private>Which")));
    }

    @Test
    void tagInAnotherItemIsNoPartner() {
        String text = Pond.with("Rain.", "<private>Rain.").replace("It stands.", "It stands.</private>");
        assertEquals(2, found(text).size());
    }

    @Test
    void tagsWithPartners() {
        assertEquals(List.of(), found(Pond.with("It stands.", "It <private>s</private>t<Private>ands.\n\n</private>")));
    }

    @ParameterizedTest
    @CsvSource({
        "'    A. Change', '   A. Change', '   A. Change the Pond Frog Project Chair HEADING_INDENT'",
        "'       WHEREAS,', '      WHEREAS,', '      WHEREAS, Fred Fir has hopped away, BODY_INDENT'",
        "'A. Change the Pond', 'A. Change', '    A. Change Frog Project Chair TITLE_WORDING'",
        "'       It leaks.', '', '    A. The old boat BODY_MISSING'",
        "'See Attachment B', 'See Attachment D', '    B. Pond Frog Project [Fred Fir / Cleo] NO_ATTACHMENT'",
        "'  * It flies.', '  * It \uFFFDlies.', '  * It \uFFFDlies. ENCODING'"
    })
    void linesOfWhatReadingFinds(String was, String is, String warning) {
        assertEquals(List.of(warning), found(Pond.with(was, is)));
    }

    @Test
    void warningsStandInTheOrderOfTheirLines() {
        String text =
                Pond.with("It stands.", "It <private> stands \uFFFD.").replace("approved: aa, bb\n", "approved: q\n");
        List<Warning> warnings = Pond.read(text).warnings();
        assertEquals(
                List.of(Warning.Code.UNKNOWN_INITIALS, Warning.Code.ENCODING, Warning.Code.UNBALANCED_PRIVATE),
                warnings.stream().map(Warning::code).toList());
    }

    @Test
    void peopleSignWithTheirFirstLettersOrCapitals() {
        assertEquals(Set.of("aa"), Checks.initialsOf("Ann Ash"));
        assertEquals(Set.of("znm", "zm"), Checks.initialsOf("Zanele N. Mokoena"));
        assertEquals(Set.of("kmg", "km"), Checks.initialsOf("Kevin McGrail"));
        assertEquals(Set.of("ид"), Checks.initialsOf("Иван Дрозд"));
    }

    @Test
    void approvalThatSlippedIntoARealComment() {
        String text = Utf8.decode(Shared.bytes("data/agendas/board_agenda_2015_02_18.txt"));
        Agenda agenda = Agenda.parse(text, Board.builtIn());
        assertEquals(
                List.of("           gs: notified., jj"),
                agenda.warnings().stream()
                        .filter(warning -> warning.code() == Warning.Code.MISPLACED_INITIALS)
                        .map(warning -> agenda.lines().line(warning.line() - 1))
                        .toList());
    }

    /** The line of each warning, and its code. */
    private static List<String> found(String text) {
        Agenda agenda = Pond.read(text);
        return agenda.warnings().stream()
                .map(warning -> agenda.lines().line(warning.line() - 1) + ' ' + warning.code())
                .toList();
    }
}
