// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Place;

/** Sees to it that a text people typed changes how nothing else is read. */
final class Consequences {
    /** What must stay of an item whose own lines nobody touched. */
    private record Shape(
            String id, String title, Optional<String> owner, Optional<String> shepherd, int lines, int block) {
        static Shape of(Item item) {
            Place place = item.place();
            int block = item.block().map(b -> b.last() - b.first()).orElse(-1);
            int lines = place.textEnd() - place.heading();
            return new Shape(item.id(), item.title(), item.owner(), item.shepherd(), lines, block);
        }
    }

    private Consequences() {}

    /** Refuses when an item other than this is read differently, or one comes or goes. */
    static void only(String id, Agenda before, Agenda after, List<String> typed) {
        compare(others(before, id), others(after, id), after, typed);
        if (before.sections().size() != after.sections().size()) {
            throw new Refused("This text would start another section.");
        }
    }

    private static void compare(List<Item> then, List<Item> now, Agenda after, List<String> typed) {
        for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
            if (i >= then.size() || i >= now.size()) {
                throw refused(i < now.size() ? now.get(i) : then.get(i), after, typed);
            }
            if (!Shape.of(then.get(i)).equals(Shape.of(now.get(i)))) {
                throw refused(now.get(i), after, typed);
            }
        }
    }

    /** The same, where an empty item gives way to the first with a letter. */
    static void replacing(String empty, String id, Agenda before, Agenda after, List<String> typed) {
        if (before.item(empty).isPresent() && after.item(empty).isPresent()) {
            throw refused(after.item(empty).get(), after, typed);
        }
        compare(
                others(before, id).stream()
                        .filter(item -> !item.id().equals(empty))
                        .toList(),
                others(after, id),
                after,
                typed);
    }

    /** Refuses when the action items are not the only thing that changed. */
    static void onlyActions(Agenda before, Agenda after) {
        only(ActionRows.section(before).id(), before, after, List.of());
    }

    /** Refuses when the item does not say what was typed. */
    static void says(Item item, List<String> rows) {
        if (!item.text().equals(String.join("\n", Wording.dedented(rows)))) {
            throw new Refused(
                    "This text would be read in part as something else than the text of \"" + item.title() + "\".");
        }
    }

    private static List<Item> others(Agenda agenda, String id) {
        return agenda.items().stream().filter(item -> !item.id().equals(id)).toList();
    }

    /** Names the line typed that would be taken for a heading, when one can be found. */
    private static Refused refused(Item changed, Agenda after, List<String> typed) {
        String heading = after.lines().trimmed(changed.place().heading());
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).isBlank() && typed.get(i).strip().equals(heading)) {
                String what = changed.kind().isAttached() ? "another attachment" : "another item";
                return new Refused("This line would start " + what + ": line " + (i + 1) + ", \"" + heading + "\".");
            }
        }
        return new Refused("This text would change how \"" + changed.title() + "\" is read.");
    }
}
