// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.docket.agenda.Flags;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Section;
import org.docket.agenda.Section.Topic;
import org.docket.agenda.Span;

/** Leaves out which reports were flagged, and by whom. */
final class FlagsLeftOut {
    private static final String SUMMARY = "Summary of Reports";

    private final Desk desk;
    private final Lines lines;

    FlagsLeftOut(Desk desk) {
        this.desk = desk;
        this.lines = desk.lines();
    }

    void write() {
        SortedSet<Integer> rows = rows();
        int line = rows.isEmpty() ? 0 : rows.first();
        while (!rows.isEmpty() && line <= rows.last()) {
            int end = line;
            while (end < lines.count() && (rows.contains(end) || lines.blank(end))) {
                end++;
            }
            if (end > line) {
                desk.pen().strike(line, end);
            }
            line = next(rows, end);
        }
    }

    private static int next(SortedSet<Integer> rows, int from) {
        SortedSet<Integer> rest = rows.tailSet(from);
        return rest.isEmpty() ? Integer.MAX_VALUE : rest.first();
    }

    /** The lines of the list, of the sentence before it, and of what stands above that. */
    private SortedSet<Integer> rows() {
        SortedSet<Integer> rows = new TreeSet<>();
        desk.section(Topic.COMMITTEES).ifPresent(section -> rows.addAll(marks(section)));
        desk.agenda().flags().ifPresent(flags -> {
            flags.entries().stream().map(Flags.Entry::line).forEach(rows::add);
            if (flags.sentence() >= 0) {
                rows.add(flags.sentence());
            }
        });
        if (!rows.isEmpty()) {
            int above = lines.afterLastFilled(0, rows.first()) - 1;
            if (above >= 0 && lines.trimmed(above).equals(SUMMARY)) {
                rows.add(above);
            }
        }
        return rows;
    }

    private List<Integer> marks(Section section) {
        int end = desk.items(Kind.COMMITTEE).stream()
                .map(Item::place)
                .filter(place -> place.hasEntry())
                .mapToInt(place -> place.entry())
                .min()
                .orElse(section.end());
        return IntStream.range(section.heading() + 1, end)
                .filter(line -> lines.says(line, "# "))
                .boxed()
                .toList();
    }

    /** Where all that stands in the agenda. */
    static List<Span> spans(Desk desk) {
        return new FlagsLeftOut(desk)
                .rows().stream()
                        .map(line ->
                                new Span(desk.lines().start(line), desk.lines().end(line)))
                        .toList();
    }
}
