// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.docket.edit.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Private passages go, wherever their tags stand, and nothing else does. */
class RedactionTest {
    @ParameterizedTest
    @CsvSource({
        "whole lines, 'a¶¶  <private>¶  x¶  </private>¶¶b', 'a¶¶b'",
        "whole lines without any around, 'a¶<private>¶x¶</private>¶b', 'a¶b'",
        "blanks behind the tags, 'a¶<PRIVATE> ¶x¶</Private>  ¶b', 'a¶b'",
        "one line of its own, 'a¶  <private>x</private>¶b', 'a¶b'",
        "inside a line, 'a <private>x</private> b', 'a b'",
        "at the end of a line, 'a <private>x</private>¶b', 'a¶b'",
        "at the start of a line, '  <private>x</private> b', ' b'",
        "lines that begin inside a line, 'a <private>x¶y</private> b', 'a b'",
        "lines that end inside a line, '<private>one¶b </private> tail', ' tail'",
        "paragraphs, 'a <private>x¶¶y¶¶z</private>¶b', 'a¶b'",
        "one inside the other, 'a¶<private>x<private>y</private>z</private>¶b', 'a¶b'",
        "two on a line, 'a¶<private>x</private> <private>y</private>¶b', 'a¶b'",
        "two with words between, 'a <private>x</private> b <private>y</private> c', 'a b c'",
        "one after the other, 'a¶¶<private>¶x¶</private>¶¶<private>¶y¶</private>¶b', 'a¶b'",
        "nothing else, '<private>x</private>', ''",
        "the first lines, '<private>x</private>¶a', 'a'",
        "the last lines, 'a¶¶<private>x</private>', 'a¶'",
        "behind a byte order mark, '\uFEFF<private>x</private>¶a', '\uFEFFa'",
        "words that look like tags, 'a <privates> b <private c> </ private>', 'a <privates> b <private c> </ private>'"
    })
    void goes(String what, String before, String after) {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            assertEquals(after.replace("¶", end), Redaction.publicText(before.replace("¶", end)), what);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <private> b",
                "a </private> b",
                "</private>a<private>",
                "<private>a<private>b</private>",
                "<pri<private>a</private>vate>b",
                "<pri<private>a</private>vate>b</private>"
            })
    void nothingIsPublishedWhileATagHasNoPartner(String text) {
        assertThrows(Refused.class, () -> Redaction.publicText(text));
    }

    @Test
    void passagesThatShareALineAreMentioned() {
        assertEquals(
                1,
                Redaction.mixed("a <private>x\ny</private>\n<private>\nz\n</private>\nb <private>c</private>")
                        .size());
    }

    @Test
    void noWordOfAPassageStays() {
        Random random = new Random(4);
        String[] parts = {"a", " ", "\n", "\r\n", "\n\n", "  ", "<private>", "</private>", "secret", "<"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int depth = 0;
            for (int n = random.nextInt(14); n > 0 || depth > 0; n--) {
                String part = n > 0 ? parts[random.nextInt(parts.length)] : "</private>";
                part = part.equals("secret") && depth == 0 || part.equals("</private>") && depth == 0 ? "b" : part;
                depth += part.equals("<private>") ? 1 : part.equals("</private>") ? -1 : 0;
                text.append(part);
            }
            String open = Redaction.withoutPassages(text.toString());
            assertFalse(open.contains("secret"), text::toString);
            assertEquals(letters(text.toString()), letters(open), text::toString);
        }
    }

    /** How many words there are that stand outside passages. */
    private static long letters(String text) {
        return text.chars().filter(c -> c == 'b').count();
    }
}
