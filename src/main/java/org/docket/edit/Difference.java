// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
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

    private final List<String> before;
    private final List<String> after;
    private final Patch<String> patch;

    private Difference(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
        this.patch = DiffUtils.diff(this.before, this.after);
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
