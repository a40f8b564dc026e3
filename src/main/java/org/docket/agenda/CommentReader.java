// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;

/** Splits the lines of a block into one person's remarks each. */
final class CommentReader {
    private final Lines lines;
    private final int usual;
    private final Span opening;
    private final int from;
    private final int limit;

    /** Reads what stands behind the block's label and on the lines under it, usually indented like this. */
    CommentReader(Lines lines, int usual, Span opening, int limit) {
        this.lines = lines;
        this.usual = usual;
        this.opening = opening;
        this.from = lines.at(opening.start()) + 1;
        this.limit = limit;
    }

    /** A comment starts at the left margin of the block and goes on while lines are blank or further in. */
    List<Comment> comments() {
        boolean opened = !Passage.strip(opening.of(lines.text())).isEmpty();
        int margin = opened ? usual : Integer.MAX_VALUE;
        for (int line = from; line < limit; line++) {
            margin = lines.blank(line) ? margin : Math.min(margin, lines.indent(line));
        }
        List<Comment> comments = new ArrayList<>();
        int start = opened ? from - 1 : -1;
        for (int line = from; line <= Math.max(from, limit); line++) {
            boolean starts = line < limit && !lines.blank(line) && starts(line, margin);
            if (start >= 0 && (starts || line >= limit)) {
                comments.add(comment(start, line));
            }
            start = starts ? line : start;
        }
        return List.copyOf(comments);
    }

    private boolean starts(int line, int margin) {
        int indent = lines.indent(line);
        return indent == margin || indent <= usual && authorEnd(line) > head(line);
    }

    private int head(int line) {
        int at = line < from ? opening.start() : lines.head(line);
        while (at < end(line) && lines.text().charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int end(int line) {
        return line < from ? opening.end() : lines.end(line);
    }

    private Comment comment(int start, int afterLast) {
        int head = head(start);
        int end = authorEnd(start);
        String initials = lines.text().substring(head, end);
        StringBuilder words = new StringBuilder();
        int after = end > head ? end + 1 : head;
        words.append(lines.text(), Math.min(after, end(start)), end(start));
        for (int line = start + 1; line < afterLast; line++) {
            words.append('\n').append(lines.line(line));
        }
        String said = Utf8.shown(Passage.strip(words.toString()));
        int place = start < from ? opening.start() : lines.start(start);
        int placeEnd = start < from && limit < from ? opening.end() : lines.start(afterLast);
        return new Comment(initials, Mark.headOf(said).marks(), said, new Span(place, placeEnd));
    }

    /** Where the letters before a colon end; the start itself when there are none or no colon follows. */
    static int initialsEnd(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < 40 && isOfAWord(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':' ? at : start;
    }

    private static boolean isOfAWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
    }

    /** The same, if a blank or the line's end follows the colon, so that links are not taken for people. */
    private int authorEnd(int line) {
        int head = head(line);
        int end = initialsEnd(lines.text(), head);
        return end > head && (end + 1 >= end(line) || Lines.isBlank(lines.text().charAt(end + 1))) ? end : head;
    }
}
