// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommentReaderTest {
    @Test
    void oneComment() {
        assertEquals(List.of("jt: Nice."), comments("           jt: Nice."));
    }

    @Test
    void longCommentInParagraphs() {
        assertEquals(
                List.of("rg: When was the last? Who?\n\nMore: none?"),
                comments("           rg: When was the last?\n               Who?\n\n               More: none?"));
    }

    @Test
    void severalPeople() {
        assertEquals(
                List.of("rg: One.", "myrle: Two, longer.", "rg: Three."),
                comments(
                        "           rg: One.\n           myrle: Two,\n                  longer.\n           rg: Three."));
    }

    @Test
    void initialsTooFarLeftStartACommentToo() {
        assertEquals(List.of("rg: One.", "bb: Two."), comments("           rg: One.\n     bb: Two."));
        assertEquals("rg: One.\nbb: Two.", shown("           rg: One.\n     bb: Two."));
    }

    @Test
    void wordWithColonFurtherInIsPartOfTheComment() {
        assertEquals(List.of("rg: One. note: Two."), comments("           rg: One.\n               note: Two."));
    }

    @Test
    void linkAtTheMarginHasNoAuthor() {
        assertEquals(
                List.of("rg: See", ": https://example.org/"),
                comments("           rg: See\n           https://example.org/"));
    }

    @Test
    void commentBehindTheLabel() {
        String behind = Pond.with(
                "         comments:\n           bb:", "         comments: jt: Hm,\n               hm.\n           bb:");
        Item item = Pond.item(behind, "A");
        assertEquals(
                "jt: Hm,\n    hm.\nbb: Which release?",
                item.block().orElseThrow().commentsText());
        assertEquals(List.of("jt: Hm, hm.", "bb: Which release?"), said(item));
    }

    @Test
    void initialsOfAnyScript() {
        assertEquals(List.of("ид: Да.", "rg: No."), comments("           ид: Да.\n           rg: No."));
    }

    @Test
    void emptyLinesBetweenCommentsDoNotCount() {
        assertEquals(List.of("rg: One.", "bb: Two."), comments("           rg: One.\n\n\n           bb: Two.\n"));
    }

    @Test
    void shownAtTheLeftMargin() {
        assertEquals(
                "rg: One?\n\n    Two?\nbb: Three.",
                shown("           rg: One?\n\n               Two?\n           bb: Three."));
    }

    @Test
    void tabsCountEightBlanks() {
        assertEquals(List.of("rg: One."), comments("\t   rg: One."));
    }

    @Test
    void oneLetterInASectionsBlock() {
        String block = "    [ comments:\n        j: One\n           note: two.\n      ]\n";
        assertEquals(List.of("j: One note: two."), said(Pond.item(Pond.section(12, "\n" + block + "\n"), "12.")));
    }

    @Test
    void placeHoldsAllLinesOfTheComment() {
        String text = Pond.with(
                "           bb: Which release?\n", "           bb: Which\n\n               one?\n           aa: Hm.\n");
        Comment first = Pond.item(text, "A").comments().get(0);
        assertEquals(
                "           bb: Which\n\n               one?\n", first.place().of(text));
    }

    private static List<String> comments(String lines) {
        return said(Pond.item(text(lines), "A"));
    }

    private static List<String> said(Item item) {
        return item.comments().stream()
                .map(comment -> comment.initials() + ": " + comment.text())
                .toList();
    }

    private static String shown(String lines) {
        return Pond.item(text(lines), "A").block().orElseThrow().commentsText();
    }

    private static String text(String lines) {
        return Pond.with("           bb: Which release?", lines);
    }
}
