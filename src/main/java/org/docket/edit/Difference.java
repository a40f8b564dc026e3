// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line. */
public final class Difference {
    /** A line of a difference. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A line and whether it stands in both texts, in the first only, or in the second only. */
    public record Row(Kind kind, String text) {}

    private static final int CONTEXT = 3;
    private static final int USUAL = 2_000;
    private static final int MOST = 12_000;

    private final List<String> before;
    private final List<String> after;
    private final Patch<String> patch;

    private Difference(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
        this.patch = patch(middle());
    }

    /** The usual way needs room for the square of what differs, the second none but time. */
    private Patch<String> patch(int differing) {
        if (differing <= USUAL) {
            return DiffUtils.diff(before, after);
        }
        return differing <= MOST
                ? DiffUtils.diff(
                        before, after, MyersDiffWithLinearSpace.factory().create(), null)
                : replaced();
    }

    /** How many lines stand between the common beginning and the common end. */
    private int middle() {
        int least = Math.min(before.size(), after.size());
        int head = 0;
        while (head < least && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return before.size() + after.size() - 2 * (head + tail);
    }

    /** All of one text in place of all of the other: for texts too long and too different to be compared line by line. */
    private Patch<String> replaced() {
        Patch<String> whole = new Patch<>();
        whole.addDelta(new ChangeDelta<>(new Chunk<>(0, before), new Chunk<>(0, after)));
        return whole;
    }

    public static Difference between(String before, String after) {
        return new Difference(before, after);
    }

    public boolean isEmpty() {
        return patch.getDeltas().isEmpty();
    }

    /** The unified difference, with three lines of context; empty when the texts are the same. */
    public String unified(String nameBefore, String nameAfter) {
        List<String> rows = UnifiedDiffUtils.generateUnifiedDiff(nameBefore, nameAfter, before, patch, CONTEXT);
        return rows.isEmpty() ? "" : String.join("\n", rows) + "\n";
    }

    /** All lines of both texts, in reading order. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            before.subList(at, delta.getSource().getPosition()).forEach(line -> rows.add(new Row(Kind.SAME, line)));
            delta.getSource().getLines().forEach(line -> rows.add(new Row(Kind.REMOVED, line)));
            delta.getTarget().getLines().forEach(line -> rows.add(new Row(Kind.ADDED, line)));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        before.subList(at, before.size()).forEach(line -> rows.add(new Row(Kind.SAME, line)));
        return rows;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\r\n|\r|\n", -1));
    }
}
