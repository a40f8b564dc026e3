// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Span;

/** Finds the web addresses in a text. */
final class Links {
    private static final String SCHEME = "http";
    private static final String MAY_STAND_BEFORE = ".:;,?-]<([\"'|*";
    private static final String NEVER_PART = "<>\"`|\\";
    private static final String MAY_END = "/=#&_~%+$@";

    private Links() {}

    static List<Span> in(String text) {
        List<Span> links = new ArrayList<>();
        int at = text.indexOf(SCHEME);
        while (at >= 0) {
            int head = text.startsWith("://", at + 4) ? at + 7 : text.startsWith("s://", at + 4) ? at + 8 : -1;
            int end = head < 0 || !mayStart(text, at) ? -1 : end(text, head);
            if (end > head) {
                links.add(new Span(at, end));
            }
            at = text.indexOf(SCHEME, end > head ? end : at + SCHEME.length());
        }
        return links;
    }

    private static boolean mayStart(String text, int at) {
        return at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || MAY_STAND_BEFORE.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Where the address ends: without the punctuation that follows it, but with the brackets it opened itself. */
    private static int end(String text, int head) {
        int end = head;
        int open = 0;
        int lastGood = head;
        while (end < text.length() && isPart(text.charAt(end))) {
            char c = text.charAt(end++);
            open += c == '(' ? 1 : 0;
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || MAY_END.indexOf(c) >= 0) {
                lastGood = end;
            } else if (c == ')' && open > 0) {
                open--;
                lastGood = end;
            }
        }
        return lastGood;
    }

    private static boolean isPart(char c) {
        return c > ' ' && c != 0x7F && !Character.isSpaceChar(c) && NEVER_PART.indexOf(c) < 0;
    }
}
