// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Lines;
import org.docket.agenda.Place;

/** The lines of one item, or of its entry in the list of reports, and those between it and the next. */
record Region(Optional<Item> item, boolean entry, String text, String gap) {
    private record Rows(Optional<Item> item, boolean entry, int first, int afterLast) {}

    /** The whole text in regions; the first has no item and ends where the first item begins. */
    static List<Region> of(Agenda agenda) {
        List<Rows> rows = new ArrayList<>();
        for (Item item : agenda.items()) {
            Place place = item.place();
            rows.add(new Rows(Optional.of(item), false, place.heading(), place.end()));
            if (place.hasEntry()) {
                rows.add(new Rows(Optional.of(item), true, place.entry(), place.entryEnd()));
            }
        }
        rows.sort(Comparator.comparingInt(Rows::first)
                .thenComparing(Comparator.comparingInt(Rows::afterLast).reversed()));
        return cut(agenda.lines(), apart(rows));
    }

    private static List<Rows> apart(List<Rows> rows) {
        List<Rows> apart = new ArrayList<>();
        apart.add(new Rows(Optional.empty(), false, 0, 0));
        int line = 0;
        for (Rows next : rows) {
            if (next.first >= line) {
                apart.add(next);
                line = next.afterLast;
            }
        }
        return apart;
    }

    private static List<Region> cut(Lines lines, List<Rows> rows) {
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Rows here = rows.get(i);
            int start = i == 0 ? 0 : lines.start(here.first);
            int end = i == 0 ? 0 : lines.start(here.afterLast);
            int next = i + 1 < rows.size()
                    ? lines.start(rows.get(i + 1).first)
                    : lines.text().length();
            String text = lines.text().substring(start, end);
            regions.add(new Region(here.item, here.entry, text, lines.text().substring(end, next)));
        }
        return regions;
    }
}
