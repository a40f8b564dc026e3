// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;

/** Splits the lines of a block into one person's remarks each. */
final class CommentReader {
    private static final int MARGIN = 11;

    private final Lines lines;
    private final int from;
    private final int limit;

    CommentReader(Lines lines, int from, int limit) {
        this.lines = lines;
        this.from = from;
        this.limit = limit;
    }

    /** A comment starts at the left margin of the block and goes on while lines are blank or further in. */
    List<Comment> comments() {
        int margin = Integer.MAX_VALUE;
        for (int line = from; line < limit; line++) {
            margin = lines.blank(line) ? margin : Math.min(margin, lines.indent(line));
        }
        List<Comment> comments = new ArrayList<>();
        int start = -1;
        for (int line = from; line <= limit; line++) {
            boolean starts = line < limit && !lines.blank(line) && starts(line, margin);
            if (start >= 0 && (starts || line == limit)) {
                comments.add(comment(start, line));
            }
            start = starts ? line : start;
        }
        return List.copyOf(comments);
    }

    private boolean starts(int line, int margin) {
        int indent = lines.indent(line);
        return indent == margin || indent <= MARGIN && authorEnd(line) > lines.head(line);
    }

    private Comment comment(int start, int afterLast) {
        int head = lines.head(start);
        int end = authorEnd(start);
        String initials = lines.text().substring(head, end);
        StringBuilder words = new StringBuilder();
        int after = end > head ? end + 1 : head;
        words.append(lines.text(), Math.min(after, lines.end(start)), lines.end(start));
        for (int line = start + 1; line < afterLast; line++) {
            words.append('\n').append(lines.line(line));
        }
        String said = Utf8.shown(Passage.strip(words.toString()));
        return new Comment(initials, Mark.atHeadOf(said), said, lines.span(start, afterLast));
    }

    /** Where the letters before a colon end; the start itself when there are none or no colon follows. */
    static int initialsEnd(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < 40 && Attachment.isIdCharacter(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ':' ? at : start;
    }

    /** The same, if a blank or the line's end follows the colon, so that links are not taken for people. */
    private int authorEnd(int line) {
        int head = lines.head(line);
        int end = initialsEnd(lines.text(), head);
        return end > head
                        && (end + 1 >= lines.end(line)
                                || Lines.isBlank(lines.text().charAt(end + 1)))
                ? end
                : head;
    }
}
