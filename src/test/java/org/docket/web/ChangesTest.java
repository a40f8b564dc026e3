// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A difference shows what went and what came, signed, and a few lines around. */
class ChangesTest {
    @Test
    void linesAreSigned() {
        assertEquals("  a\n<del>- b\n</del><ins>+ &lt;c&gt;\n+ d\n</ins>  e\n", html("a\nb\ne", "a\n<c>\nd\ne"));
    }

    @Test
    void longRunsThatAreTheSameAreCut() {
        String same = IntStream.range(0, 20).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
        assertEquals(
                "<span class=\"gap\">17 lines are the same\n</span>  17\n  18\n  19\n<ins>+ x\n</ins>  0\n  1\n  2\n"
                        + "<span class=\"gap\">17 lines are the same\n</span>",
                html(same + "\n" + same, same + "\nx\n" + same));
    }

    @Test
    void aRunIsNotCutForOneLine() {
        String html = html("x\n1\n2\n3\n4\n5\n6\n7\ny", "1\n2\n3\n4\n5\n6\n7");
        assertEquals("<del>- x\n</del>  1\n  2\n  3\n  4\n  5\n  6\n  7\n<del>- y\n</del>", html);
    }

    @Test
    void theSameTextHasNone() {
        assertTrue(Changes.between("a\nb", "a\nb").isEmpty());
    }

    private static String html(String before, String after) {
        return ProseTest.html(Changes.between(before, after));
    }
}
