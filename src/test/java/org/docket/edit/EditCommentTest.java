// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditCommentTest {
    private static final String BB = "           bb: Which release?\n";

    @Test
    void otherWords() {
        assertEquals(Pond.with(BB, "           bb: This one.\n"), Edited.by(edit("Which release?", "This one.")));
    }

    @Test
    void sameWordsChangeNothing() {
        assertEquals(Pond.TEXT, Edited.by(edit("Which release?", " Which\n release? ")));
    }

    @Test
    void longWordsAreFolded() {
        String text = "word ".repeat(20).strip();
        String rows = "           bb: " + "word ".repeat(13).strip() + "\n               "
                + "word ".repeat(7).strip() + "\n";
        assertEquals(Pond.with(BB, rows), Edited.by(edit("Which release?", text)));
        assertEquals(Pond.TEXT, Edited.by(edit(text, "Which release?"), Pond.with(BB, rows)));
    }

    @Test
    void lineBreaksOfWhatWasDoNotMatter() {
        String text = Pond.with(BB, "           bb: Which\n               release?\n\n               Two?\n");
        assertEquals(Pond.with(BB, "           bb: One.\n"), Edited.by(edit("Which release?\n\nTwo?", "One."), text));
    }

    @Test
    void withoutWordsItIsWithdrawn() {
        assertEquals(Pond.with(BB, ""), Edited.by(edit("Which release?", "")));
    }

    @Test
    void commentWithdrawnGivesTheSameBytes() {
        for (String id : new String[] {"3A", "4A", "4B", "4C", "2", "1", "A", "B", "7A", "8A", "9.", "12.", "13."}) {
            String said = Edited.by(new AddComment(Target.of(id), "jt", "One.\n\nTwo.", Optional.empty()));
            assertEquals(Pond.TEXT, Edited.by(new EditComment(Target.of(id), "jt", "One.\n\nTwo.", ""), said));
        }
    }

    @Test
    void withdrawnMarkGivesTheSameBytes() {
        String said = Edited.by(new AddComment(Target.of("A"), "jt", "", Optional.of("recused")));
        assertEquals(Pond.TEXT, Edited.by(new EditComment(Target.of("A"), "jt", "[recused]", ""), said));
    }

    @Test
    void marksStay() {
        String text = Pond.with("bb: Which", "bb: [board] [question 1] Which");
        String after = Pond.with("bb: Which release?", "bb: [board] [question 1] What?");
        assertEquals(after, Edited.by(edit("Which release?", "What?"), text));
        assertEquals(after, Edited.by(edit("[board] [question 1] Which release?", "What?"), text));
    }

    @Test
    void marksMayBeWrittenAnew() {
        String text = Pond.with("bb: Which", "bb: [board] Which");
        assertEquals(
                Pond.with("bb: Which release?", "bb: [lists] What?"),
                Edited.by(edit("Which release?", "[lists] What?"), text));
    }

    @Test
    void onlyThatCommentIsTouched() {
        String others = Pond.with(BB, "           aa: Which release?\n" + BB + "           bb: And?\n");
        assertEquals(
                Pond.with(BB, "           aa: Which release?\n           bb: Mine.\n           bb: And?\n"),
                Edited.by(edit("Which release?", "Mine."), others));
    }

    @Test
    void blankLinesAfterACommentStay() {
        String text = Pond.with(BB, BB + "\n           cc: Hm.\n");
        assertEquals(Pond.with(text, BB, "           bb: So.\n"), Edited.by(edit("Which release?", "So."), text));
    }

    @Test
    void commentOnWhoReportsToThePresident() {
        String said = Edited.by(new AddComment(Target.of("1"), "jt", "Row.", Optional.empty()));
        EditComment other = new EditComment(Target.of("1"), "jt", "Row.", "Sail.");
        assertEquals(said.replace("jt: [Boats] Row.", "jt: [Boats] Sail."), Edited.by(other, said));
    }

    @Test
    void marksStandBeforeTheOffice() {
        String said = Edited.by(new AddComment(Target.of("1"), "jt", "Row.", Optional.of("board")));
        assertEquals(
                said.replace("jt: [board] [Boats] Row.", "jt: [lists] [Boats] Sail."),
                Edited.by(new EditComment(Target.of("1"), "jt", "[Boats] Row.", "[lists] [Boats] Sail."), said));
    }

    @Test
    void otherBracketsLeaveTheMarks() {
        String text = Pond.with("bb: Which", "bb: [board] Which");
        assertEquals(
                Pond.with("bb: Which release?", "bb: [board] [1] is broken."),
                Edited.by(edit("Which release?", "[1] is broken."), text));
    }

    @Test
    void commentBehindTheLabel() {
        String text = Pond.with(
                "         comments:\n" + BB,
                "         comments: bb: Which\n               release?\n           aa: So.\n");
        String after = Pond.with(
                "         comments:\n" + BB, "         comments:\n           bb: What?\n           aa: So.\n");
        assertEquals(after, Edited.by(edit("Which release?", "What?"), text));
        assertEquals(Pond.with(after, "           bb: What?\n", ""), Edited.by(edit("Which release?", ""), text));
    }

    @Test
    void commentInABlockOfOneLine() {
        String text = Pond.with("It leaks.\n", "It leaks.\n\n       [ comments: bb: Which? ]\n");
        EditComment other = new EditComment(Target.of("8A"), "bb", "Which?", "What?");
        String open = "It leaks.\n\n       [ comments:\n           bb: What?\n         ]\n";
        assertEquals(Pond.with("It leaks.\n", open), Edited.by(other, text));
        assertEquals(Pond.TEXT, Edited.by(new EditComment(Target.of("8A"), "bb", "Which?", ""), text));
    }

    @Test
    void commentsOfOthersAreTheirs() {
        EditComment other = new EditComment(Target.of("A"), "jt", "Which release?", "Mine.");
        assertEquals("That comment by jt is not there any more.", Edited.refused(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Which release", "", "Which release?\n\nTwo."})
    void otherCommentIsRefused(String was) {
        assertEquals("That comment by bb is not there any more.", Edited.refused(edit(was, "Mine.")));
    }

    @Test
    void privateTagsMustBalance() {
        assertEquals(
                "A <private> or </private> tag has no partner.", Edited.refused(edit("Which release?", "<private>")));
    }

    private static EditComment edit(String was, String text) {
        return new EditComment(Target.of("A"), "bb", was, text);
    }
}
