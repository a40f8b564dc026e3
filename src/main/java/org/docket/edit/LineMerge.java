// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Brings two texts together that were made of the same one, line by line; where both changed the same, people choose. */
public final class LineMerge {
    /**
     * Both texts in one.
     *
     * @param text the text; at clashes for which nothing was chosen it has what stands in mine
     * @param clashes what both changed
     */
    public record Merged(String text, List<Clash> clashes) {}

    /** Lines of the first text that one side replaced. */
    private record Hunk(int start, int end, List<String> lines) {}

    private final List<String> base;
    private final List<Hunk> mine;
    private final List<Hunk> theirs;
    private final List<String> chosen;
    private final List<Clash> clashes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private LineMerge(String base, String mine, String theirs, List<String> chosen) {
        this.base = lines(base);
        this.mine = hunks(this.base, lines(mine));
        this.theirs = hunks(this.base, lines(theirs));
        this.chosen = chosen;
    }

    public static Merged merge(String base, String mine, String theirs) {
        return merge(base, mine, theirs, List.of());
    }

    /** The same after somebody has chosen, for each clash in turn, the lines that shall stand there. */
    public static Merged merge(String base, String mine, String theirs, List<String> chosen) {
        return new LineMerge(base, mine, theirs, chosen).merged();
    }

    private Merged merged() {
        int at = 0;
        List<Hunk> all = new ArrayList<>(mine);
        all.addAll(theirs);
        all.sort(Comparator.comparingInt(Hunk::start).thenComparingInt(Hunk::end));
        for (int i = 0; i < all.size(); ) {
            int start = all.get(i).start;
            int end = all.get(i).end;
            for (i++; i < all.size() && all.get(i).start <= end; i++) {
                end = Math.max(end, all.get(i).end);
            }
            append(base.subList(at, start));
            settle(start, end);
            at = end;
        }
        append(base.subList(at, base.size()));
        return new Merged(text.toString(), List.copyOf(clashes));
    }

    private void settle(int start, int end) {
        String before = String.join("", base.subList(start, end));
        String here = side(mine, start, end);
        String there = side(theirs, start, end);
        if (here.equals(there) || there.equals(before)) {
            text.append(here);
        } else if (here.equals(before)) {
            text.append(there);
        } else {
            text.append(clashes.size() < chosen.size() ? chosen.get(clashes.size()) : here);
            clashes.add(new Clash("", before, here, there));
        }
    }

    /** What one side made of these lines. */
    private String side(List<Hunk> hunks, int start, int end) {
        StringBuilder side = new StringBuilder();
        int at = start;
        for (Hunk hunk : hunks) {
            if (hunk.start >= start && hunk.end <= end) {
                side.append(String.join("", base.subList(at, hunk.start))).append(String.join("", hunk.lines));
                at = hunk.end;
            }
        }
        return side.append(String.join("", base.subList(at, end))).toString();
    }

    private void append(List<String> lines) {
        lines.forEach(text::append);
    }

    private static List<Hunk> hunks(List<String> base, List<String> other) {
        List<Hunk> hunks = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(base, other).getDeltas()) {
            int start = delta.getSource().getPosition();
            hunks.add(new Hunk(
                    start,
                    start + delta.getSource().size(),
                    List.copyOf(delta.getTarget().getLines())));
        }
        return hunks;
    }

    /** The lines, each with its end. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? Collections.emptyList() : Arrays.asList(text.split("(?<=\\n)"));
    }
}
