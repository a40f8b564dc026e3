// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Section;
import org.docket.agenda.Section.Topic;

/** Tells to which reports consent was given: below their section, and in the record only where it was taken. */
final class Consents {
    private final Desk desk;

    Consents(Desk desk) {
        this.desk = desk;
    }

    void write() {
        write(Topic.EXECUTIVE, Kind.EXECUTIVE, "executive");
        write(Topic.ADDITIONAL, Kind.OFFICER, "additional");
        write(Topic.COMMITTEES, Kind.COMMITTEE, "committee");
    }

    private void write(Topic topic, Kind kind, String which) {
        desk.section(topic).ifPresent(section -> {
            List<Item> rejected = desk.whole() ? rejected(kind) : List.of();
            List<String> lines = new ArrayList<>();
            Stream.of(sentence(topic, which), notAccepted(rejected))
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> lines.addAll(Rows.of(rows(words)).apart().lines()));
            if (!lines.isEmpty()) {
                put(section, lines, rejected);
            }
        });
    }

    /** One line as the body wrote it; only what is put together is folded. */
    private List<String> rows(String words) {
        return words.length() <= 100 ? List.of(Margins.SECTION.line(words)) : Margins.SECTION.rows(words);
    }

    private void put(Section section, List<String> lines, List<Item> rejected) {
        lines.add("");
        List<String> rows = desk.lines().blank(section.end() - 1) ? lines.subList(1, lines.size()) : lines;
        List<Origin> from = rejected.stream().map(desk::heading).toList();
        desk.pen().before(section.end(), new Rows(rows, from));
    }

    private String sentence(Topic topic, String which) {
        if (!desk.whole()) {
            return desk.sentence(which);
        }
        return switch (desk.notes().notes().course().consent(topic)) {
            case TAKEN -> desk.sentence(which);
            case NO_QUORUM -> desk.sentence("no-quorum");
            case NOT_TAKEN -> "";
        };
    }

    private String notAccepted(List<Item> rejected) {
        String titles = String.join(", ", rejected.stream().map(Item::title).toList());
        return rejected.isEmpty() ? "" : desk.sentence("not-accepted").replace("{titles}", titles);
    }

    private List<Item> rejected(Kind kind) {
        return desk.items(kind).stream()
                .filter(item -> !desk.isClosed(item))
                .filter(item -> desk.notes().isAmong(desk.notes().notes().rejected(), item.title()))
                .toList();
    }
}
