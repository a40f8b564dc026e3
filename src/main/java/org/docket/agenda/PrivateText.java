// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The passages between {@code <private>} and {@code </private>} of a text, and the tags without a partner. */
public record PrivateText(List<Span> passages, List<Span> strayTags) {
    private static final Pattern TAG = Pattern.compile("<(?<close>/?)private>", Pattern.CASE_INSENSITIVE);

    /** Finds the outermost passages, tags included, wherever their tags stand. */
    public static PrivateText in(String text) {
        List<Span> passages = new ArrayList<>();
        List<Span> stray = new ArrayList<>();
        Deque<Span> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            Span place = new Span(tag.start(), tag.end());
            if (tag.group("close").isEmpty()) {
                open.push(place);
            } else if (open.isEmpty()) {
                stray.add(place);
            } else {
                Span passage = new Span(open.pop().start(), tag.end());
                while (!passages.isEmpty() && passages.get(passages.size() - 1).start() > passage.start()) {
                    passages.remove(passages.size() - 1);
                }
                passages.add(passage);
            }
        }
        open.descendingIterator().forEachRemaining(stray::add);
        return new PrivateText(List.copyOf(passages), List.copyOf(stray));
    }

    public boolean balanced() {
        return strayTags.isEmpty();
    }
}
