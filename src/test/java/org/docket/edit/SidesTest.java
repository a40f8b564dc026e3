// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.docket.edit.Sides.Part;
import org.docket.edit.Sides.Piece;
import org.junit.jupiter.api.Test;

class SidesTest {
    @Test
    void theWordsThatDifferAreMarked() {
        Part part = only("We released twice\nthis year.", "We released three\ntimes this year.");
        assertEquals("We released [twice]\nthis year.", print(part.before()));
        assertEquals("We released [three\ntimes] this year.", print(part.after()));
    }

    @Test
    void whiteSpaceAloneMarksNothing() {
        Sides sides = Sides.between("We released twice this year.", "We  released\ntwice this year.");
        assertTrue(sides.isEmpty());
        assertFalse(Sides.between("We released twice.", "Were leased twice.").isEmpty());
    }

    @Test
    void whatIsTakenAwayStandsAcrossFromNothing() {
        Part part = Sides.between("one\ntwo\nthree", "one\nthree").parts().get(1);
        assertEquals("[two]", print(part.before()));
        assertEquals("", print(part.after()));
    }

    @Test
    void whatIsTheSameIsShownOnlyBesideADifference() {
        String lines = IntStream.range(0, 20).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        List<Part> parts =
                Sides.between(lines, lines.replace("line 9", "row 9")).parts();
        assertEquals(List.of(7, 0, 0, 0, 8), parts.stream().map(Part::leftOut).toList());
        assertEquals("line 7\nline 8", print(parts.get(1).after()));
        assertEquals("[line] 9", print(parts.get(2).before()));
        assertEquals("line 10\nline 11", print(parts.get(3).before()));
    }

    @Test
    void nothingIsLost() {
        String before = "The  first\n\nparagraph stays.\n\tThe second goes.";
        String after = "The first\n\nparagraph was\nchanged.";
        Sides sides = Sides.between(before, after);
        assertEquals(folded(before), folded(text(sides, true)));
        assertEquals(folded(after), folded(text(sides, false)));
    }

    @Test
    void veryDifferentTextsAreMarkedWhole() {
        String before = IntStream.range(0, 2000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 2000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        Part part = only(before, after);
        assertEquals(List.of(new Piece(before, true)), part.before());
    }

    private static Part only(String before, String after) {
        List<Part> parts = Sides.between(before, after).parts();
        assertEquals(1, parts.size());
        return parts.get(0);
    }

    private static String text(Sides sides, boolean before) {
        return sides.parts().stream()
                .flatMap(part -> (before ? part.before() : part.after()).stream())
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String print(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
