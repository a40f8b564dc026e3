// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The passages between {@code <private>} and {@code </private>} of a text, and the tags without a partner. */
public record PrivateText(List<Span> passages, List<Span> strayTags) {
    private static final String OPEN = "<private>";
    private static final String CLOSE = "</private>";

    /** Finds the outermost passages, tags included, wherever their tags stand. */
    public static PrivateText in(String text) {
        List<Span> passages = new ArrayList<>();
        List<Span> stray = new ArrayList<>();
        Deque<Span> open = new ArrayDeque<>();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (isTag(text, at, OPEN)) {
                open.push(new Span(at, at + OPEN.length()));
            } else if (!isTag(text, at, CLOSE)) {
                continue;
            } else if (open.isEmpty()) {
                stray.add(new Span(at, at + CLOSE.length()));
            } else {
                Span passage = new Span(open.pop().start(), at + CLOSE.length());
                while (!passages.isEmpty() && passages.get(passages.size() - 1).start() > passage.start()) {
                    passages.remove(passages.size() - 1);
                }
                passages.add(passage);
            }
        }
        open.descendingIterator().forEachRemaining(stray::add);
        return new PrivateText(List.copyOf(passages), List.copyOf(stray));
    }

    private static boolean isTag(String text, int at, String tag) {
        return text.regionMatches(true, at, tag, 0, tag.length());
    }

    public boolean balanced() {
        return strayTags.isEmpty();
    }
}
