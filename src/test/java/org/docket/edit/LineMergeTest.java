// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.docket.edit.LineMerge.Merged;
import org.junit.jupiter.api.Test;

/** Two texts made of one come together; where both changed the same lines, somebody chooses. */
class LineMergeTest {
    private static final String BASE = "one\ntwo\nthree\nfour\nfive\n";

    @Test
    void whatEachChangedStands() {
        Merged merged = LineMerge.merge(BASE, BASE.replace("one", "ONE"), BASE.replace("five\n", "five\nsix\n"));
        assertEquals("ONE\ntwo\nthree\nfour\nfive\nsix\n", merged.text());
        assertEquals(List.of(), merged.clashes());
    }

    @Test
    void theSameChangeIsMadeOnce() {
        String both = BASE.replace("three", "3");
        assertEquals(new Merged(both, List.of()), LineMerge.merge(BASE, both, both));
    }

    @Test
    void whatBothChangedIsToBeChosen() {
        String mine = BASE.replace("three", "mine");
        String theirs = BASE.replace("three", "theirs");
        Merged merged = LineMerge.merge(BASE, mine, theirs);
        assertEquals(List.of(new Clash("", "three\n", "mine\n", "theirs\n")), merged.clashes());
        assertEquals(mine, merged.text());
        assertEquals(
                theirs, LineMerge.merge(BASE, mine, theirs, List.of("theirs\n")).text());
    }

    @Test
    void linesThatTouchAreOnePlace() {
        Merged merged = LineMerge.merge(BASE, BASE.replace("two", "2"), BASE.replace("three\n", ""));
        assertEquals(List.of(new Clash("", "two\nthree\n", "2\nthree\n", "two\n")), merged.clashes());
    }

    @Test
    void oneSideAloneIsThatSide() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            String base = text(random);
            String other = text(random);
            assertEquals(new Merged(other, List.of()), LineMerge.merge(base, other, base));
            assertEquals(new Merged(other, List.of()), LineMerge.merge(base, base, other));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append((char) ('a' + random.nextInt(4))).append('\n');
        }
        return text.append(random.nextBoolean() ? "end" : "").toString();
    }
}
