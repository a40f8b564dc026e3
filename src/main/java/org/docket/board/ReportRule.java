// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import java.util.Locale;
import java.util.Set;

/**
 * One thing this board asks of a text before it is filed.
 *
 * @param words what is looked for, where the kind looks for words
 * @param unless words by which a text has no need of it
 * @param limit the longest line, where the kind is about that
 * @param audiences of which texts it is asked
 * @param except titles of which it is not asked, in lower case
 * @param sentence the advice
 * @param reason why the board asks for it
 */
public record ReportRule(
        String name,
        Kind kind,
        WordList words,
        WordList unless,
        int limit,
        Set<Audience> audiences,
        Set<String> except,
        String sentence,
        String reason) {
    /** What a rule can look for. */
    public enum Kind {
        /** Some passage has the words. */
        MENTIONS,
        /** Some passage has the words and a date. */
        DATED,
        /** No line has the words. */
        LEFT_OVER,
        /** Nothing between angle brackets or double braces waits to be filled in. */
        PLACEHOLDER,
        /** Every private tag has its partner; the one rule that is not advice. */
        PRIVATE_TAGS,
        /** Private tags stand on lines of their own, or both on one. */
        PRIVATE_LINES,
        /** No line is longer than the limit where it could be broken. */
        LONG_LINES,
        /** The text is another than last time. */
        SAME_AS_LAST,
        /** Something stands under every heading. */
        EMPTY_SECTION,
        /** The head of the text names the month of the meeting, where it names one. */
        OTHER_MONTH
    }

    /** Of whose texts something is asked. */
    public enum Audience {
        COMMITTEES,
        OFFICERS,
        RESOLUTIONS,
        DISCUSSIONS
    }

    /** Whether it is asked of this text at all. */
    public boolean isFor(Audience audience, String title) {
        return audiences.contains(audience) && !except.contains(title.toLowerCase(Locale.ROOT));
    }

    /** Whether a text that does not hold to it cannot be filed. */
    public boolean refuses() {
        return kind == Kind.PRIVATE_TAGS;
    }
}
