// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Place;
import org.docket.agenda.Section;

/** The bracketed lines that hold approvals and comments; nothing of them belongs into minutes. */
final class Blocks {
    /** The lines of one block, both brackets included. */
    record Block(int first, int last) {}

    private final TreeMap<Integer, Block> byFirst = new TreeMap<>();

    private Blocks(List<Block> blocks) {
        blocks.forEach(block -> byFirst.put(block.first(), block));
    }

    /** Looks through the agenda piece by piece, so that an open bracket reaches no further than its own item. */
    static Blocks in(Agenda agenda) {
        TreeSet<Integer> starts = new TreeSet<>();
        agenda.sections().forEach(section -> starts.addAll(List.of(section.heading(), section.end())));
        for (Item item : agenda.items()) {
            Place place = item.place();
            starts.addAll(List.of(place.heading(), place.end()));
            if (place.hasEntry()) {
                starts.add(place.entry());
            }
        }
        List<Block> blocks = new ArrayList<>();
        int from = -1;
        starts.add(agenda.lines().count());
        for (int to : starts) {
            if (from >= 0) {
                blocks.addAll(new BlockFinder(agenda.lines(), form(agenda.sections(), from)).find(from, to));
            }
            from = to;
        }
        return new Blocks(blocks);
    }

    private static BlockFinder.Form form(List<Section> sections, int line) {
        return sections.stream()
                .filter(section -> section.heading() <= line && line < section.end())
                .findFirst()
                .map(section -> form(section.topic()))
                .orElse(BlockFinder.Form.IN_ATTACHMENT);
    }

    private static BlockFinder.Form form(Section.Topic topic) {
        return switch (topic) {
            case ADDITIONAL, COMMITTEES -> BlockFinder.Form.IN_ENTRY;
            case RESOLUTIONS, DISCUSSION -> BlockFinder.Form.IN_RESOLUTION;
            default -> BlockFinder.Form.IN_SECTION;
        };
    }

    Iterable<Block> all() {
        return byFirst.values();
    }

    /** The block that holds a line. */
    Optional<Block> at(int line) {
        return Optional.ofNullable(byFirst.floorEntry(line))
                .map(entry -> entry.getValue())
                .filter(block -> line <= block.last());
    }
}
