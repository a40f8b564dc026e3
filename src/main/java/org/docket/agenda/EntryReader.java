// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.board.Board;

/** Reads the entries of additional officers and committees: who reports, where the report is, what was said of it. */
final class EntryReader {
    static final String SEE = "See Attachment ";
    private static final int SEE_INDENT = 7;

    /** An entry: its heading, the attachment it names, and the line after its last. */
    record Entry(Headings.Heading heading, String attachment, boolean committee, int see, int limit) {
        /** Tells the attachment's item what stands in its entry; an attachment that is not there becomes a warning. */
        void tell(Lines lines, Map<String, Item> items) {
            Item item = items.get(attachment);
            if (item == null) {
                item = unknown(lines);
                items.put(attachment, item);
            }
            int afterLast = lines.afterLastFilled(see, limit);
            Optional<Block> block = BlockReader.inEntry(lines, see + 1, limit);
            if (block.isPresent() && item.block != null) {
                item.place = item.place.withAllText(lines);
                item.missing = false;
            }
            item.block = block.orElse(item.block);
            item.place = item.place.withEntry(heading.line(), afterLast);
            heading.tellPeople(item);
        }

        private Item unknown(Lines lines) {
            int line = heading.line();
            Place place = new Place(line, line + 1, line + 1, line + 1, -1, -1);
            Item item = new Item(lines, committee ? Kind.COMMITTEE : Kind.OFFICER, attachment, place);
            item.title = "UNKNOWN";
            item.warn(line, Warning.Code.NO_ATTACHMENT, "There is no Attachment " + attachment + ".");
            return item;
        }
    }

    private final Lines lines;
    private final List<Entry> entries = new ArrayList<>();

    EntryReader(Lines lines, Sections sections) {
        this.lines = lines;
        sections.of(Section.Topic.ADDITIONAL).ifPresent(section -> read(section, false));
        sections.of(Section.Topic.COMMITTEES).ifPresent(section -> read(section, true));
    }

    List<Entry> entries() {
        return entries;
    }

    private void read(Section section, boolean committee) {
        List<Headings.Heading> headings = Headings.in(lines, section, Headings.ENTRY);
        for (int i = 0; i < headings.size(); i++) {
            Headings.Heading heading = headings.get(i);
            int limit = i + 1 < headings.size() ? headings.get(i + 1).line() : section.end();
            int see = lines.firstFilled(heading.line() + 1, limit);
            if (see < limit && lines.indent(see) == SEE_INDENT && lines.says(see, SEE)) {
                String id = attachment(see);
                if (!id.isEmpty()) {
                    entries.add(new Entry(heading, id, committee, see, limit));
                }
            }
        }
    }

    //       See Attachment BQ
    private String attachment(int line) {
        int start = lines.head(line) + SEE.length();
        start += start < lines.end(line) && lines.text().charAt(start) == ' ' ? 1 : 0;
        int end = start;
        while (end < lines.end(line) && Attachment.isIdCharacter(lines.text().charAt(end))) {
            end++;
        }
        return lines.text().substring(start, end);
    }

    /** The board's word before project titles, or else the one that most committee headings begin with. */
    Optional<String> prefix(Board board) {
        if (board.prefix().isPresent()) {
            return board.prefix();
        }
        Map<String, Integer> words = new HashMap<>();
        int headings = 0;
        for (Entry entry : entries) {
            String title = entry.heading().title();
            if (entry.committee()) {
                headings++;
                int blank = title.indexOf(' ');
                words.merge(blank < 0 ? title : title.substring(0, blank), 1, Integer::sum);
            }
        }
        int half = headings / 2;
        return words.entrySet().stream()
                .filter(word -> word.getValue() > Math.max(1, half))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
