// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Section;
import org.docket.edit.Letters;

/** What the last meeting did not get done: tabled resolutions and discussions, and its unfinished business. */
final class LeftOver {
    private static final int ITEM = 7;
    private static final int SECTION = 4;

    private final Optional<Past> last;

    LeftOver(Optional<Past> last) {
        this.last = last;
    }

    List<Map<String, Object>> orders() {
        return rows(items(Kind.RESOLUTION));
    }

    /** Discussions with letters of their own, or the section as a whole. */
    List<Map<String, Object>> topics() {
        List<Item> items = items(Kind.DISCUSSION);
        boolean whole = items.stream().anyMatch(Item::isWholeDiscussion);
        return whole
                ? List.of(Map.of(
                        "letter", "", "text", Passages.indented(items.get(0).text(), SECTION)))
                : rows(items);
    }

    /** What stands under it stays until somebody takes it out. */
    String unfinished() {
        return last.map(Past::agenda)
                .flatMap(agenda -> closing(agenda, Section.Topic.UNFINISHED))
                .map(item -> Passages.indented(item.text(), SECTION))
                .orElse("");
    }

    private static Optional<Item> closing(Agenda agenda, Section.Topic topic) {
        return agenda.sections().stream()
                .filter(section -> section.topic() == topic)
                .flatMap(section -> agenda.item(section.number() + ".").stream())
                .findFirst();
    }

    private List<Item> items(Kind kind) {
        return last.stream()
                .flatMap(past -> past.agenda().items().stream().filter(past::isLeftOver))
                .filter(item -> item.kind() == kind)
                .filter(item -> !item.text().isBlank())
                .toList();
    }

    private static List<Map<String, Object>> rows(List<Item> items) {
        List<String> letters = Letters.first(items.size(), 1);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            rows.add(Map.of(
                    "letter",
                    letters.get(i),
                    "title",
                    item.fulltitle().orElse(item.title()),
                    "text",
                    Passages.indented(item.text(), ITEM)));
        }
        return rows;
    }

    /** The titles of what is taken along, for those who ask. */
    List<String> titles() {
        return Stream.of(Kind.RESOLUTION, Kind.DISCUSSION)
                .flatMap(kind -> items(kind).stream())
                .map(Item::title)
                .toList();
    }
}
