// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Lines;
import org.docket.agenda.Section;

/** The bracketed lines that hold approvals and comments; nothing of them belongs into minutes. */
final class Blocks {
    /** The lines of one block, both brackets included. */
    record Block(int first, int last) {}

    private static final int ENTRY_INDENT = 4;
    private static final int MOST_LETTERS = 2;

    private final TreeMap<Integer, Block> byFirst = new TreeMap<>();

    private Blocks(List<Block> blocks) {
        blocks.forEach(block -> byFirst.put(block.first(), block));
    }

    /** Looks through the agenda piece by piece, so that an open bracket reaches no further than its own item. */
    static Blocks in(Agenda agenda) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int to : starts(agenda)) {
            blocks.addAll(new BlockFinder(agenda.lines(), form(agenda.sections(), from)).find(from, to));
            from = to;
        }
        return new Blocks(blocks);
    }

    /** Where pieces start, the first left out, and where the last ends. */
    private static SortedSet<Integer> starts(Agenda agenda) {
        SortedSet<Integer> starts = new TreeSet<>();
        for (Section section : agenda.sections()) {
            starts.addAll(List.of(section.heading(), section.end()));
            if (form(section.topic()) == BlockFinder.Form.IN_ENTRY) {
                starts.addAll(headings(agenda.lines(), section));
            }
        }
        for (Item item : agenda.items()) {
            starts.addAll(List.of(item.place().heading(), item.place().end()));
        }
        starts.add(agenda.lines().count());
        return starts;
    }

    /** The headings of entries, also of those that no attachment belongs to. */
    private static List<Integer> headings(Lines lines, Section section) {
        return IntStream.range(section.heading() + 1, section.end())
                .filter(line -> lines.indent(line) == ENTRY_INDENT && isHeading(lines.text(), lines.head(line)))
                .boxed()
                .toList();
    }

    //    BN. Project Ant [Pat Doe]
    private static boolean isHeading(String text, int head) {
        int at = head;
        while (at < text.length() && at - head < MOST_LETTERS && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            at++;
        }
        return at > head && text.startsWith(". ", at);
    }

    /** What stands behind all sections are attachments. */
    private static BlockFinder.Form form(List<Section> sections, int line) {
        if (sections.stream().allMatch(section -> section.end() <= line)) {
            return BlockFinder.Form.IN_ATTACHMENT;
        }
        return sections.stream()
                .filter(section -> section.heading() <= line && line < section.end())
                .findFirst()
                .map(section -> form(section.topic()))
                .orElse(BlockFinder.Form.IN_SECTION);
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
