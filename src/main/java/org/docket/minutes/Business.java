// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Section;

/** Tells what became of special orders, what was discussed, and when the meeting ended. */
final class Business {
    private static final String UNKNOWN_TIME = "??:??";
    private static final String ADJOURNMENT = "Adjournment";
    private static final String REVIEW = "Review Outstanding ";

    private final Desk desk;
    private final Lines lines;

    Business(Desk desk) {
        this.desk = desk;
        this.lines = desk.lines();
    }

    void write() {
        desk.items(Kind.RESOLUTION).forEach(this::writeOrder);
        desk.items(Kind.DISCUSSION).stream()
                .filter(item -> !item.id().endsWith("."))
                .forEach(this::writeDiscussion);
        desk.agenda().sections().forEach(this::writeSection);
    }

    private void writeOrder(Item item) {
        String title = item.fulltitle().orElse(item.title());
        Optional<String> note = desk.notes().on(item.title(), title).map(String::strip);
        String words = "Special Order " + item.id() + ", " + title + ", " + outcome(note);
        desk.add(item.place().heading(), item.place().end(), Margins.ITEM.rows(words));
    }

    private String outcome(Optional<String> note) {
        String words = note.orElse("tabled");
        return switch (words) {
            case "tabled" -> desk.sentence("order-tabled");
            case "unanimous" -> desk.sentence("unanimous");
            default -> words;
        };
    }

    private void writeDiscussion(Item item) {
        desk.notes()
                .on(item.title())
                .ifPresent(note -> desk.add(item.place().heading(), item.place().end(), Margins.DISCUSSION.rows(note)));
    }

    private void writeSection(Section section) {
        switch (section.topic()) {
            case CALL_TO_ORDER, ROLL_CALL, MINUTES, EXECUTIVE, ADDITIONAL, COMMITTEES, RESOLUTIONS -> {}
            case ACTIONS -> note(section).ifPresent(note -> writeActions(section, note));
            case ADJOURNMENT -> writeAdjournment(section);
            default -> note(section).ifPresent(note -> writeNote(section, Margins.SECTION.rows(note)));
        }
    }

    private Optional<String> note(Section section) {
        String title = section.title();
        return desk.notes().on(title, title.startsWith(REVIEW) ? title.substring(REVIEW.length()) : title);
    }

    /** Notes on action items take the place of the list, line by line. */
    private void writeActions(Section section, String note) {
        List<String> rows = Arrays.stream(note.stripTrailing().split("\n"))
                .map(row -> "    " + row)
                .toList();
        int first = lines.firstFilled(section.heading() + 1, section.end());
        if (first < section.end()) {
            desk.pen().replace(first, lines.afterLastFilled(first, section.end()), rows);
        } else {
            writeNote(section, rows);
        }
    }

    /** A note stands below all of its section, with empty lines around it. */
    private void writeNote(Section section, List<String> rows) {
        int last = section.end() - 1;
        if (last > section.heading() && lines.blank(last)) {
            desk.pen().before(last, Desk.apart(rows));
        } else {
            desk.pen().after(last, Desk.apart(rows));
            desk.pen().after(last, List.of(""));
        }
    }

    private void writeAdjournment(Section section) {
        String time =
                desk.notes().on(section.title(), ADJOURNMENT).map(String::strip).orElse(UNKNOWN_TIME);
        String sentence = desk.sentence("adjourned").replace("{time}", time).replace("{zone}", desk.sentence("zone"));
        desk.pen().replace(section.heading() + 1, section.end(), List.of("", Margins.SECTION.line(sentence), ""));
    }
}
