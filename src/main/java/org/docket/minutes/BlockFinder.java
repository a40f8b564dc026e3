// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.docket.agenda.Lines;

/** Finds blocks of approvals and comments, also those that people have bent: indented elsewhere, on one line, not closed. */
final class BlockFinder {
    /** Where to look: what opens a block differs from place to place. */
    enum Form {
        /** A report of its own: only well-formed blocks are not part of it. */
        IN_ATTACHMENT,
        IN_SECTION,
        /** The block of an entry begins with a name; one that has lost its bracket is a block as well. */
        IN_ENTRY,
        /** Any bracket that stands open at the margin begins a block. */
        IN_RESOLUTION
    }

    private static final int DEEPEST = 40;
    private static final int REACH = 2;
    private static final int MARGIN = 7;
    private static final List<String> LABELS = List.of("approved:", "comments:");

    private final Lines lines;
    private final Form form;
    private final List<Blocks.Block> found = new ArrayList<>();
    private final int[] open = new int[DEEPEST + 1];
    private int openAtMargin = -1;
    private int lastClose = -1;

    BlockFinder(Lines lines, Form form) {
        this.lines = lines;
        this.form = form;
        Arrays.fill(open, -1);
    }

    List<Blocks.Block> find(int from, int to) {
        for (int line = from; line < to; line++) {
            if (matters(line)) {
                read(line, to);
            }
        }
        int unclosed = first(0, DEEPEST);
        if (unclosed >= 0 && form != Form.IN_ATTACHMENT) {
            add(unclosed, lastClose > unclosed ? lastClose : lines.afterLastFilled(unclosed, to) - 1);
        }
        return found;
    }

    /** Whether the line begins as one that opens or closes a block does. */
    private boolean matters(int line) {
        int head = lines.head(line);
        if (head == lines.end(line)) {
            return false;
        }
        char first = lines.text().charAt(head);
        return (first == '[' || first == ']' || form == Form.IN_ENTRY) && lines.indent(line) <= DEEPEST;
    }

    private void read(int line, int limit) {
        int indent = lines.indent(line);
        if (opens(line, limit)) {
            openAtMargin = -1;
            openBlock(line, indent);
        } else if (form == Form.IN_RESOLUTION && indent == MARGIN && lines.says(line, "[") && !closesItself(line)) {
            openAtMargin = openAtMargin < 0 ? line : openAtMargin;
        } else if (lines.says(line, "]") && lines.trimmed(line).equals("]")) {
            close(line, indent);
        }
    }

    private void openBlock(int line, int indent) {
        if (lines.says(line, "[") && closesItself(line)) {
            if (form != Form.IN_ATTACHMENT) {
                add(line, line);
            }
        } else if (open[indent] < 0) {
            open[indent] = line;
        }
    }

    private void close(int line, int indent) {
        lastClose = line;
        int first = first(Math.max(0, indent - REACH), indent);
        if (first < 0 && indent >= MARGIN && indent <= MARGIN + REACH) {
            first = openAtMargin;
        }
        if (first >= 0) {
            add(first, line);
            openAtMargin = -1;
            for (int i = 0; i <= DEEPEST; i++) {
                open[i] = open[i] >= first ? -1 : open[i];
            }
        }
    }

    /** The first line that stands open at one of these indents; -1 when none does. */
    private int first(int least, int most) {
        int first = -1;
        for (int i = least; i <= most; i++) {
            first = open[i] >= 0 && (first < 0 || open[i] < first) ? open[i] : first;
        }
        return first;
    }

    private void add(int first, int last) {
        while (!found.isEmpty() && found.get(found.size() - 1).first() >= first) {
            found.remove(found.size() - 1);
        }
        found.add(new Blocks.Block(first, last));
    }

    //       [ comments:
    //       [ Lenya.
    //         approved: jt, gs
    private boolean opens(int line, int limit) {
        int head = lines.head(line);
        char first = lines.text().charAt(head);
        if (first != '[') {
            return form == Form.IN_ENTRY && labelled(line, head);
        }
        int words = head + 1;
        while (words < lines.end(line) && lines.text().charAt(words) == ' ') {
            words++;
        }
        return labelled(line, words)
                || form != Form.IN_ATTACHMENT && line + 1 < limit && labelled(line + 1, lines.head(line + 1));
    }

    private boolean labelled(int line, int at) {
        for (String label : LABELS) {
            if (at + label.length() <= lines.end(line) && lines.text().startsWith(label, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean closesItself(int line) {
        int depth = 0;
        for (int i = lines.head(line); i < lines.end(line); i++) {
            char c = lines.text().charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return depth <= 0;
    }
}
