// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Span;
import org.docket.edit.Refused;
import org.docket.edit.Splice;

/** Takes private passages out of a text, tags included, wherever the tags stand. */
public final class Redaction {
    private final String text;
    private final List<Span> passages;

    private Redaction(String text) {
        this.text = text;
        this.passages = joined(PrivateText.in(text).passages());
    }

    /** The text that may be published; refused while a private tag has no partner. */
    public static String publicText(String text) {
        String open = withoutPassages(text);
        PrivateText left = PrivateText.in(open);
        if (!left.balanced() || !left.passages().isEmpty()) {
            throw new Refused("A <private> or </private> tag has no partner, so private text could be published.");
        }
        return open;
    }

    /** Where what may be published stands; refused as {@link #publicText} is. */
    static List<Span> published(String text) {
        publicText(text);
        return new Redaction(text).left(true);
    }

    /** What stands between the passages, to the letter. */
    static List<Span> openSpans(String text) {
        return new Redaction(text).left(false);
    }

    /** The text without its passages; tags without a partner stay. */
    static String withoutPassages(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        return new Redaction(text).redacted();
    }

    /** The passages of several lines whose tags share a line with other words. */
    static List<Span> mixed(String text) {
        if (text.indexOf('<') < 0) {
            return List.of();
        }
        Redaction redaction = new Redaction(text);
        return redaction.passages.stream()
                .filter(passage -> passage.of(text).lines().count() > 1 && !redaction.hasOwnLines(passage))
                .toList();
    }

    private String redacted() {
        return Splice.apply(cuts().stream().map(cut -> new Splice(cut, "")).toList(), text);
    }

    private List<Span> cuts() {
        List<Span> cuts = new ArrayList<>();
        int done = 0;
        for (Span passage : passages) {
            Span cut = cut(passage, done);
            cuts.add(cut);
            done = cut.end();
        }
        return cuts;
    }

    private List<Span> left(boolean published) {
        List<Span> left = new ArrayList<>();
        int at = 0;
        for (Span gone : published ? cuts() : passages) {
            if (gone.start() > at) {
                left.add(new Span(at, gone.start()));
            }
            at = gone.end();
        }
        left.add(new Span(at, text.length()));
        return left;
    }

    /** Whole lines go with the blank lines before them; what shares a line with other words goes with the blanks. */
    private Span cut(Span passage, int done) {
        int start = Math.max(done, beforeGap(passage.start()));
        if (!hasOwnLines(passage)) {
            return new Span(start, passage.end());
        }
        return new Span(afterLastWords(start, done), afterLineEnd(afterGap(passage.end())));
    }

    private boolean hasOwnLines(Span passage) {
        return startsLine(beforeGap(passage.start())) && endsLine(afterGap(passage.end()));
    }

    private int beforeGap(int at) {
        int start = at;
        while (start > 0 && isGap(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int afterGap(int at) {
        int end = at;
        while (end < text.length() && isGap(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean startsLine(int at) {
        return at == 0 || isLineEnd(text.charAt(at - 1)) || at == 1 && text.charAt(0) == '\uFEFF';
    }

    private boolean endsLine(int at) {
        return at == text.length() || isLineEnd(text.charAt(at));
    }

    /** The start of the first of the blank lines that lead up to here. */
    private int afterLastWords(int lineStart, int done) {
        int start = lineStart;
        for (int at = lineStart - 1; at >= done && (isGap(text.charAt(at)) || isLineEnd(text.charAt(at))); at--) {
            start = startsLine(at) && !insideLineEnd(at) ? at : start;
        }
        return start;
    }

    private boolean insideLineEnd(int at) {
        return at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
    }

    private int afterLineEnd(int at) {
        if (at == text.length()) {
            return at;
        }
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }

    /** Passages with nothing but blanks between them are one. */
    private List<Span> joined(List<Span> passages) {
        List<Span> joined = new ArrayList<>();
        for (Span passage : passages) {
            int last = joined.size() - 1;
            if (last >= 0 && onlyGaps(joined.get(last).end(), passage.start())) {
                joined.set(last, new Span(joined.get(last).start(), passage.end()));
            } else {
                joined.add(passage);
            }
        }
        return joined;
    }

    private boolean onlyGaps(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isGap(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
