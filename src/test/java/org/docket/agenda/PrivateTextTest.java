// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateTextTest {
    @Test
    void passagesWithTheirTags() {
        assertEquals(
                List.of("<private>b</private>", "<private>d\n\ne</private>"),
                passages("a<private>b</private>c<private>d\n\ne</private>f"));
    }

    @Test
    void anyCase() {
        assertEquals(List.of("<Private>b</PRIVATE>"), passages("a<Private>b</PRIVATE>c"));
    }

    @Test
    void outermostOfNestedPassages() {
        assertEquals(
                List.of("<private>a<private>b</private><private>c</private>d</private>"),
                passages("<private>a<private>b</private><private>c</private>d</private>"));
    }

    @Test
    void tagsWithoutPartner() {
        assertEquals(List.of("<private>"), stray("a<private>b"));
        assertEquals(List.of("</private>"), stray("a</private>b"));
        assertEquals(List.of("</private>", "<private>"), stray("</private><private>"));
        assertEquals(List.of("<private>"), stray("<private><private></private>"));
    }

    @Test
    void similarWordsAreNoTags() {
        assertEquals(List.of(), stray("< private> <privat> <private/> <privates>"));
    }

    @Test
    void balancedWithoutStrayTags() {
        assertTrue(PrivateText.in("<private>a</private>").balanced());
        assertTrue(PrivateText.in("").balanced());
        assertFalse(PrivateText.in("<private>").balanced());
    }

    private static List<String> passages(String text) {
        return PrivateText.in(text).passages().stream()
                .map(span -> span.of(text))
                .toList();
    }

    private static List<String> stray(String text) {
        return PrivateText.in(text).strayTags().stream()
                .map(span -> span.of(text))
                .toList();
    }
}
