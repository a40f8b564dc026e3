// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Section;
import org.docket.edit.WithdrawItem;

/** Tells what became of special orders, what was discussed, and when the meeting ended. */
final class Business {
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
        Noted note = desk.notes().on(item, title);
        boolean isWithdrawn = note.words().isEmpty() && WithdrawItem.isWithdrawn(item);
        String outcome = isWithdrawn ? desk.sentence("order-withdrawn") : outcome(note);
        String words = "Special Order " + item.id() + ", " + title + ", " + outcome;
        Rows rows = Rows.of(Margins.ITEM.rows(words), desk.heading(item), note.origin());
        desk.add(item.place().heading(), item.place().end(), rows);
        desk.forBoard(note, Margins.ITEM)
                .ifPresent(kept -> desk.add(item.place().heading(), item.place().end(), kept));
    }

    private String outcome(Noted note) {
        String words = note.stripped().orElse("tabled");
        return switch (words) {
            case "tabled" -> desk.sentence("order-tabled");
            case "unanimous" -> desk.sentence("unanimous");
            default -> words;
        };
    }

    private void writeDiscussion(Item item) {
        desk.addNote(item.place(), desk.notes().on(item), Margins.DISCUSSION);
    }

    private void writeSection(Section section) {
        switch (section.topic()) {
            case CALL_TO_ORDER, ROLL_CALL, MINUTES, EXECUTIVE, ADDITIONAL, COMMITTEES, RESOLUTIONS -> {}
            case ACTIONS -> writeActions(section, note(section));
            case ADJOURNMENT -> writeAdjournment(section);
            default -> writeNote(section, note(section));
        }
    }

    private Noted note(Section section) {
        String title = section.title();
        return desk.notes().on(title, title.startsWith(REVIEW) ? title.substring(REVIEW.length()) : title);
    }

    /** Notes on action items take the place of the list, line by line. */
    private void writeActions(Section section, Noted note) {
        note.words().ifPresent(words -> writeActions(section, Rows.of(list(words), note.origin())));
        desk.seal(section, note);
    }

    private static List<String> list(String words) {
        return Arrays.stream(words.stripTrailing().split("\n"))
                .map(row -> "    " + row)
                .toList();
    }

    private void writeActions(Section section, Rows rows) {
        int first = lines.firstFilled(section.heading() + 1, section.end());
        if (first < section.end()) {
            desk.pen().replace(first, lines.afterLastFilled(first, section.end()), rows);
        } else {
            desk.write(section, rows);
        }
    }

    private void writeNote(Section section, Noted note) {
        note.words().ifPresent(words -> desk.write(section, Rows.of(Margins.SECTION.rows(words), note.origin())));
        desk.seal(section, note);
    }

    private void writeAdjournment(Section section) {
        Noted note = desk.notes().on(section.title(), ADJOURNMENT);
        Times times = new Times(desk);
        String time = times.end(note).orElse(Times.UNKNOWN);
        String sentence = desk.sentence("adjourned").replace("{time}", time).replace("{zone}", times.zone());
        List<String> rows = new ArrayList<>(List.of(""));
        times.closed().forEach(closed -> rows.addAll(List.of(Margins.SECTION.line(closed), "")));
        rows.addAll(List.of(Margins.SECTION.line(sentence), ""));
        desk.pen().replace(section.heading() + 1, section.end(), Rows.of(rows, note.origin()));
        desk.seal(section, note);
    }
}
