// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Comment;
import org.docket.agenda.Mark;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddCommentTest {
    private static final String LAST = "           bb: Which release?\n";

    @Test
    void goesAfterAllOthers() {
        assertEquals(Pond.with(LAST, LAST + "           jt: Nice.\n"), Edited.by(comment("A", "Nice.")));
    }

    @Test
    void firstGoesBeforeTheClosingBracket() {
        String frog = "       [ Frog.\n         approved:\n         comments:\n";
        assertEquals(Pond.with(frog, frog + "           jt: Nice.\n"), Edited.by(comment("B", "Nice.")));
    }

    @Test
    void oneselfAgain() {
        String twice = Pond.with(LAST, LAST + "           bb: Which release?\n");
        assertEquals(twice, Edited.by(new AddComment(Target.of("A"), "bb", "Which release?", Optional.empty())));
    }

    @Test
    void longWordsAreFoldedAt64Characters() {
        assertEquals(
                List.of(
                        "           jt: This is a long comment that will surely need more than a single",
                        "               line of the agenda, as it goes on."),
                written(
                        "jt",
                        "This is a long comment that will surely need more than\na single line of the agenda,  as it goes on."));
    }

    @Test
    void lastColumnIs78() {
        String fits = "x".repeat(60) + " abc";
        assertEquals(List.of("           jt: " + fits), written("jt", fits));
        assertEquals(List.of("           jt: " + "x".repeat(60), "               abcd"), written("jt", fits + "d"));
    }

    @Test
    void longInitialsIndentFurther() {
        String fits = "x".repeat(57) + " abc";
        assertEquals(List.of("           tison: " + fits), written("tison", fits));
        assertEquals(
                List.of("           tison: " + "x".repeat(57), "                  abcd"), written("tison", fits + "d"));
    }

    @Test
    void paragraphsStayApart() {
        assertEquals(
                List.of(
                        "           myrle: When was the last release?",
                        "",
                        "                  More importantly, who is there?"),
                written("myrle", "When was\r\nthe last release?\r\n \t\r\n\r\nMore importantly,\r\nwho is there?\r\n"));
    }

    @Test
    void listsAreFoldedIntoTheParagraph() {
        assertEquals(List.of("           jt: list: * one * two"), written("jt", "list:\n  * one\n  * two"));
    }

    @Test
    void wordLongerThanALineStaysWhole() {
        String link = "https://example.org/" + "x".repeat(80);
        assertEquals(
                List.of("           jt: See", "               " + link, "               there."),
                written("jt", "See " + link + " there."));
        assertEquals(List.of("           jt: " + link), written("jt", link));
    }

    @Test
    void specialBlanksBecomePlainOnes() {
        assertEquals(List.of("           jt: a b c"), written("jt", "\u00A0a\u00A0b\u2003c\u3000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board",
                "recused",
                "hold",
                "hold 2026-12-14",
                "question 1",
                "answer gs 1",
                "lists",
                "community",
                "releases"
            })
    void markStandsAtItsHead(String mark) {
        String after = Edited.by(new AddComment(Target.of("A"), "jt", "Why?", Optional.of(mark)));
        assertEquals(Pond.with(LAST, LAST + "           jt: [" + mark + "] Why?\n"), after);
        Comment said = Pond.item(after, "A").comments().get(1);
        assertEquals(List.of(new Mark(mark)), said.marks());
        assertEquals("Why?", said.text());
    }

    @Test
    void markMayStandAlone() {
        String after = Edited.by(new AddComment(Target.of("A"), "jt", "", Optional.of("recused")));
        assertEquals(Pond.with(LAST, LAST + "           jt: [recused]\n"), after);
    }

    @Test
    void commentOnWhoReportsToThePresidentGoesThere() {
        String block = "       [ comments:\n         ]\n\n    C.";
        String said = block.replace("         ]", "           jt: [Boats] Row on.\n         ]");
        assertEquals(Pond.with(block, said), Edited.by(comment("1", "Row on.")));
    }

    @Test
    void marksStandBeforeTheOffice() {
        String block = "       [ comments:\n         ]\n\n    C.";
        String said = block.replace("         ]", "           jt: [board] [question 1] [Boats] Row on.\n         ]");
        assertEquals(
                Pond.with(block, said),
                Edited.by(new AddComment(Target.of("1"), "jt", "[question 1] Row on.", Optional.of("board"))));
    }

    @Test
    void withoutPresidentItGoesToTheAttachment() {
        String alone = Pond.with("B. President [Bob]", "B. Skipper [Bob]");
        String report = "Two boats, one of them old.\n\n";
        String block = "       [ comments:\n           jt: Row on.\n         ]\n\n";
        assertEquals(Pond.with(alone, report, report + block), Edited.by(comment("1", "Row on."), alone));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4A  | 7 | 'The water is calm.'",
                "7A  | 7 | 'now therefore somebody else is.'",
                "8A  | 7 | 'It leaks.'",
                "9.  | 4 | '* Bob: count the fish\n          Status:'",
                "13. | 4 | 'Scheduled to adjourn by 21:00'"
            })
    void blockIsMadeAfterTheText(String id, int indent, String lastWords) {
        String block = "[ comments:\n    jt: Hm.\n  ]".indent(indent);
        String text = Pond.with(lastWords + "\n", lastWords + "\n\n" + block);
        String after = Edited.by(comment(id, "Hm."));
        assertEquals(id.equals("13.") ? Pond.with(text, block + "\n", block + "\n") : text, after);
        assertEquals(Pond.item(Pond.TEXT, id).text(), Pond.item(after, id).text());
        assertEquals("Hm.", Pond.item(after, id).comments().get(0).text());
    }

    @Test
    void blockIsMadeWhereThereIsNoText() {
        String block = "    [ comments:\n        jt: Tea!\n      ]\n\n";
        assertEquals(
                Pond.with("12. Announcements\n\n", "12. Announcements\n\n" + block), Edited.by(comment("12.", "Tea!")));
        String officer = "       [ comments:\n           jt: Where?\n         ]\n\n";
        assertEquals(Pond.with("[Cleo]\n\n", "[Cleo]\n\n" + officer), Edited.by(comment("4C", "Where?")));
    }

    @Test
    void blockOfTheWholeDiscussion() {
        String text = Pond.section(8, "\n    Shall we?\n\n");
        String block = "    [ comments:\n        jt: No.\n      ]\n\n";
        String after = Edited.by(comment("8.", "No."), text);
        assertEquals(Pond.with(text, "    Shall we?\n\n", "    Shall we?\n\n" + block), after);
        assertEquals("No.", Pond.item(after, "8.").comments().get(0).text());
    }

    @Test
    void blockOfAnEntryWithoutOne() {
        String heron = "       [ Heron.\n         approved: aa, bb, cc\n         comments:\n         ]\n\n";
        String made = "       [ comments:\n           jt: Hm.\n         ]\n\n";
        String after = Edited.by(comment("C", "Hm."), Pond.with(heron, ""));
        assertEquals(Pond.with(heron, made), after);
        assertEquals("Hm.", Pond.item(after, "C").comments().get(0).text());
    }

    @Test
    void blockOfAnEntryThatSaysMore() {
        String heron = "       [ Heron.\n         approved: aa, bb, cc\n         comments:\n         ]\n\n";
        String after = Edited.by(comment("C", "Hm."), Pond.with(heron, "       It was late.\n\n"));
        assertEquals("Hm.", Pond.item(after, "C").comments().get(0).text());
    }

    @Test
    void blockOfOneLineIsOpened() {
        String text = Pond.with("       [ comments:\n         ]\n\n    C.", "       [ comments: ]\n\n    C.");
        assertEquals(Pond.item(Pond.TEXT, "4B").text(), Pond.item(text, "4B").text());
        assertEquals(Edited.by(comment("4B", "Hm.")), Edited.by(comment("4B", "Hm."), text));
    }

    @Test
    void commentInABlockOfOneLineStays() {
        String text = Pond.with("       [ comments:\n         ]\n\n    C.", "       [ comments: aa: So. ]\n\n    C.");
        String after = Edited.by(comment("4B", "Hm."), text);
        assertEquals(
                Pond.with(
                        "       [ comments:\n         ]\n\n    C.",
                        "       [ comments:\n           aa: So.\n           jt: Hm.\n         ]\n\n    C."),
                after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "2."})
    void openingHasNoComments(String id) {
        String title = Pond.item(Pond.TEXT, id).title();
        assertEquals("There are no comments on \"" + title + "\".", Edited.refused(comment(id, "Hm.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00A0"})
    void emptyCommentIsRefused(String text) {
        assertEquals("The comment is empty.", Edited.refused(comment("A", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brand Management", "", "board]", "question\n1"})
    void unknownMarkIsRefused(String mark) {
        assertEquals(
                "There is no mark [" + mark + "].",
                Edited.refused(new AddComment(Target.of("A"), "jt", "Hm.", Optional.of(mark))));
    }

    @Test
    void privateTagsMustBalance() {
        String why = "A <private> or </private> tag has no partner.";
        assertEquals(why, Edited.refused(comment("A", "a <private> b")));
        assertEquals(why, Edited.refused(comment("A", "a </PRIVATE> b")));
        assertEquals("a <private>b</private>", said("a <private>b</private>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"]", "[", "# Frog [jt]", "A. Heron [x]", "rg: not me", "approved: jt", "<b>", "comments:"})
    void anyWordsAreOnlyWords(String words) {
        assertEquals(words, said(words));
        assertEquals("x\n\n" + words, said("x\n\n" + words));
    }

    @Test
    void initialsAreLetters() {
        assertEquals(
                "Initials are one to ten letters, unlike \"j: t\".",
                Edited.refused(new AddComment(Target.of("A"), "j: t", "Hm.", Optional.empty())));
    }

    private static AddComment comment(String id, String text) {
        return new AddComment(Target.of(id), "jt", text, Optional.empty());
    }

    /** The lines that a comment on a report became. */
    private static List<String> written(String initials, String text) {
        String after = Edited.by(new AddComment(Target.of("A"), initials, text, Optional.empty()));
        int start = after.indexOf(LAST) + LAST.length();
        return List.of(
                after.substring(start, after.indexOf("\n         ]", start)).split("\n"));
    }

    /** The words of a comment as they are read again, with nothing else of the agenda changed. */
    private static String said(String text) {
        String after = Edited.by(comment("A", text));
        List<Comment> comments = Pond.item(after, "A").comments();
        assertEquals(2, comments.size());
        assertEquals(Pond.agenda().items().size(), Pond.read(after).items().size());
        return comments.get(1).text();
    }
}
