// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the bracketed lines with approvals and comments. */
final class BlockReader {
    private static final int COMMENT_INDENT = 11;
    private static final int TO_COMMENT = 4;
    private static final int INITIALS_WITHIN = 10;

    private final Lines lines;
    private final int first;
    private final int last;

    private BlockReader(Lines lines, int first, int last) {
        this.lines = lines;
        this.first = first;
        this.last = last;
    }

    /** The block of an entry that starts on this line, if one does and it is closed before the limit. */
    private static Optional<Block> at(Lines lines, int line, int limit) {
        if (line >= limit || lines.indent(line) != 7 || !lines.says(line, "[ ")) {
            return Optional.empty();
        }
        if (isOneLine(lines, line)) {
            return new BlockReader(lines, line, line).read(true);
        }
        for (int last = line + 1; last < limit; last++) {
            if (closes(lines, last)) {
                return new BlockReader(lines, line, last).read(true);
            }
        }
        return Optional.empty();
    }

    /** The block of an entry: after these lines, or after more that stand before it. */
    static Optional<Block> inEntry(Lines lines, int from, int limit) {
        Optional<Block> block = at(lines, lines.firstFilled(from, limit), limit);
        return block.isPresent() ? block : trailing(lines, from, lines.afterLastFilled(from, limit));
    }

    /** Tells an item its place, with the block at the end of its text taken off the text. */
    static void tellTrailing(Lines lines, Item item, Place place) {
        int textEnd = lines.afterLastFilled(place.body(), place.end());
        Optional<Block> block = trailing(lines, place.body(), textEnd);
        item.block = block.orElse(null);
        int end = block.map(b -> lines.afterLastFilled(place.body(), b.first())).orElse(textEnd);
        item.place = new Place(place.heading(), place.body(), end, place.end(), place.entry(), place.entryEnd());
    }

    private static Optional<Block> trailing(Lines lines, int from, int end) {
        if (end > from && isOneLine(lines, end - 1) && opens(lines, end - 1, from)) {
            return new BlockReader(lines, end - 1, end - 1).read(false);
        }
        if (end - 1 <= from
                || lines.end(end - 1) - lines.head(end - 1) > 20
                || !lines.trimmed(end - 1).equals("]")) {
            return Optional.empty();
        }
        int close = lines.indent(end - 1);
        for (int line = end - 2; line >= from; line--) {
            int indent = lines.indent(line);
            if (indent < close && close - indent <= 2 && opens(lines, line, from)) {
                return new BlockReader(lines, line, end - 1).read(false);
            }
            if (indent <= close && lines.trimmed(line).equals("]")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Comments alone need a blank line before them, so that they are not taken for part of a report. */
    private static boolean opens(Lines lines, int line, int from) {
        return lines.says(line, "[ approved:")
                || lines.says(line, "[ comments:") && (line == from || lines.blank(line - 1));
    }

    //       [ comments: ]
    private static boolean isOneLine(Lines lines, int line) {
        return lines.says(line, "[ comments:") && lines.trimmed(line).endsWith("]");
    }

    private static boolean closes(Lines lines, int line) {
        int indent = lines.indent(line);
        return indent >= 8 && indent <= 9 && lines.trimmed(line).equals("]");
    }

    private Optional<Block> read(boolean ofEntry) {
        int comments = labelled("comments:");
        if (comments < 0) {
            return Optional.empty();
        }
        Optional<Span> approvals = approvals(comments);
        List<String> approved = approvals.map(this::initials).orElse(List.of());
        Span opening = behindLabel(comments);
        String text = commentsText(comments, opening, ofEntry);
        List<Comment> said = new CommentReader(lines, lines.indent(first) + TO_COMMENT, opening, last).comments();
        return Optional.of(new Block(first, last, approvals, approved, Utf8.shown(text), said));
    }

    /** The line that begins with this label, after the opening bracket if it is the first; -1 when none does. */
    private int labelled(String label) {
        for (int line = first; line < Math.max(last, first + 1); line++) {
            if (lines.says(line, label) || line == first && lines.says(line, "[ " + label)) {
                return line;
            }
        }
        return -1;
    }

    private Optional<Span> approvals(int comments) {
        int line = labelled("approved:");
        if (line < 0 || line > comments) {
            return Optional.empty();
        }
        int start = lines.text().indexOf("approved:", lines.head(line)) + "approved:".length();
        int end = line == comments ? start : Math.max(start, lines.end(comments - 1));
        return Optional.of(new Span(start, end));
    }

    private List<String> initials(Span list) {
        return Arrays.stream(list.of(lines.text()).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What stands on the line of the label behind it, without the bracket that closes a block of one line. */
    private Span behindLabel(int comments) {
        int start = lines.text().indexOf("comments:", lines.head(comments)) + "comments:".length();
        int end = lines.head(comments) + lines.trimmed(comments).length();
        return new Span(start, first == last ? end - 1 : Math.max(start, end));
    }

    private String commentsText(int comments, Span opening, boolean ofEntry) {
        List<String> rows = new ArrayList<>();
        String head = opening.of(lines.text());
        boolean toMargin = ofEntry || !Passage.strip(head).isEmpty();
        rows.add(toMargin ? atMargin(head) : head);
        for (int line = comments + 1; line < last; line++) {
            rows.add(toMargin ? atMargin(lines.line(line)) : lines.line(line));
        }
        StringBuilder text = new StringBuilder();
        for (String row : rows) {
            if (!text.isEmpty() || !Passage.strip(row).isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(row);
            }
        }
        return Passage.dedent(text.toString().substring(0, endOf(text)));
    }

    private static int endOf(StringBuilder text) {
        int end = text.length();
        while (end > 0 && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Initials that stand too far left are moved to the margin as well; all else loses the usual indent. */
    private static String atMargin(String row) {
        int indent = 0;
        while (indent < row.length() && row.charAt(indent) == ' ') {
            indent++;
        }
        if (indent >= 1 && indent <= INITIALS_WITHIN && CommentReader.initialsEnd(row, indent) > indent) {
            return row.substring(indent);
        }
        return indent >= COMMENT_INDENT ? row.substring(COMMENT_INDENT) : row;
    }
}
