// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Place;
import org.docket.agenda.Warning;

/** How a new item would stand in the file: its lines there, and what a check would warn of. */
record Foreseen(Item item, String lines, List<Warning> warnings) {
    /** What is in the one agenda and not in the other. */
    static Foreseen of(Agenda before, Agenda after) {
        Item item = added(before, after).orElseThrow();
        Place place = item.place();
        String entry = place.hasEntry() ? lines(after, place.entry(), place.entryEnd()) + "\n\n    …\n\n" : "";
        return new Foreseen(
                item,
                entry + lines(after, place.heading(), place.end()),
                after.warningsByItem().getOrDefault(item, List.of()));
    }

    /** The item that is new; an entry among others without letters is part of the whole discussion. */
    static Optional<Item> added(Agenda before, Agenda after) {
        return after.items().stream()
                .filter(item -> before.item(item.id()).isEmpty())
                .findFirst()
                .or(() -> after.items().stream()
                        .filter(item -> item.kind() == Kind.DISCUSSION)
                        .findFirst());
    }

    private static String lines(Agenda agenda, int from, int limit) {
        StringBuilder lines = new StringBuilder();
        for (int line = from; line < limit; line++) {
            lines.append(agenda.lines().line(line)).append('\n');
        }
        return lines.toString().stripTrailing();
    }
}
