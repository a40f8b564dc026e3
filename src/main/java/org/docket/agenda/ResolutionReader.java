// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads special orders: the resolutions put to the board. */
final class ResolutionReader {
    private static final int HEADING_INDENT = 4;
    private static final int BODY_INDENT = 7;

    private final Lines lines;
    private final Section section;
    private final Titles titles;

    ResolutionReader(Lines lines, Section section, Titles titles) {
        this.lines = lines;
        this.section = section;
        this.titles = titles;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Headings.Heading> headings = Headings.in(lines, section, Headings.RESOLUTION);
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).line() : section.end();
            if (seen.add(headings.get(i).letter())) {
                items.add(item(headings.get(i), end));
            }
        }
        return items;
    }

    //    F. Resolution to Change the MINA Chair
    private Item item(Headings.Heading heading, int end) {
        Item item = new Item(lines, Kind.RESOLUTION, "7" + heading.letter(), null);
        String full = heading.rest();
        item.title = titles.resolution(full);
        item.fulltitle = item.title.equals(full) ? null : full;
        BlockReader.tellTrailing(lines, item, new Place(heading.line(), heading.line() + 1, 0, end, -1, -1));
        if (heading.indent() != HEADING_INDENT) {
            item.warn(heading.line(), Warning.Code.HEADING_INDENT, "The heading is not indented by 4 blanks.");
        }
        warnOfBody(item);
        warnOfTitle(item, full);
        return item;
    }

    private void warnOfBody(Item item) {
        Place place = item.place;
        String body = Passage.trimmed(lines, place.body(), place.textEnd());
        if (!body.isEmpty() && Passage.sharedIndent(body) != BODY_INDENT) {
            int first = lines.firstFilled(place.body(), place.textEnd());
            item.warn(first, Warning.Code.BODY_INDENT, "The resolution is not indented by 7 blanks.");
        }
    }

    private void warnOfTitle(Item item, String full) {
        usualWording(full).filter(usual -> !usual.fits(full)).ifPresent(usual -> {
            String all = (full + '\n' + item.text()).toLowerCase(Locale.ROOT);
            if (all.contains("chair") || all.contains("project") || all.contains("committee")) {
                item.warn(item.place.heading(), Warning.Code.TITLE_WORDING, "The usual title is " + usual + ".");
            }
        });
    }

    private record Wording(String head, List<String> tails) {
        boolean fits(String title) {
            return title.startsWith(head) && tails.stream().anyMatch(tail -> fits(title, tail));
        }

        private boolean fits(String title, String tail) {
            return title.endsWith(tail) && title.length() > head.length() + tail.length();
        }

        @Override
        public String toString() {
            return '"' + head + "<name>" + tails.get(0) + '"';
        }
    }

    private Optional<Wording> usualWording(String title) {
        String the = " the " + titles.prefix().map(word -> word + ' ').orElse("");
        if (title.startsWith("Establish")) {
            return Optional.of(new Wording("Establish" + the, List.of(" Project", " Committee")));
        }
        if (title.startsWith("Change") && title.contains("Chair")) {
            return Optional.of(new Wording("Change" + the, List.of(" Project Chair")));
        }
        return title.startsWith("Terminate")
                ? Optional.of(new Wording("Terminate" + the, List.of(" Project")))
                : Optional.empty();
    }
}
