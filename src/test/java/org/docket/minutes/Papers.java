// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.board.Board;

/** A small agenda whose sections a test fills in, the notes on it, and parts of the draft made from both. */
final class Papers {
    static final String RULE = "-".repeat(41) + "\n";
    private static final String[] TITLES = {
        "Call to order",
        "Roll Call",
        "Minutes from previous meetings",
        "Executive Officer Reports",
        "Additional Officer Reports",
        "Committee Reports",
        "Special Orders",
        "Discussion Items",
        "Review Outstanding Action Items",
        "Unfinished Business",
        "New Business",
        "Announcements",
        "Adjournment"
    };

    private final String[] sections = new String[TITLES.length];
    private final StringBuilder attachments = new StringBuilder();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private Optional<String> published = Optional.empty();

    /** The text of a section, without the empty lines around it. */
    Papers with(int number, String text) {
        sections[number - 1] = text;
        return this;
    }

    Papers attached(String heading, String text) {
        attachments
                .append(RULE)
                .append("Attachment ")
                .append(heading)
                .append("\n\n")
                .append(text)
                .append("\n\n");
        return this;
    }

    Papers note(String title, String text) {
        notes.put(title, text);
        return this;
    }

    Papers published(String url) {
        published = Optional.of(url);
        return this;
    }

    String agenda() {
        StringBuilder text = new StringBuilder("        Example Foundation\n\n    Board of Directors Meeting Agenda\n\n"
                + "        January 21, 2026\n\n\n");
        for (int i = 0; i < TITLES.length; i++) {
            text.append(i < 9 ? " " : "")
                    .append(i + 1)
                    .append(". ")
                    .append(TITLES[i])
                    .append("\n\n");
            text.append(sections[i] == null ? "" : sections[i].stripTrailing() + "\n\n");
        }
        text.append("============\nATTACHMENTS:\n============\n\n").append(attachments);
        return text.append("-".repeat(54))
                .append("\nEnd of agenda for the January 21, 2026 board meeting.\n")
                .toString();
    }

    Notes notes() {
        return Notes.of(notes);
    }

    Draft draft() {
        return draft(agenda());
    }

    Draft draft(String text) {
        return Draft.of(Agenda.parse(text, Board.builtIn()), notes(), published);
    }

    /** What the draft says in a section, from the line after its heading to the next heading. */
    String drafted(int number) {
        String draft = draft().text();
        String next = number < TITLES.length ? heading(number + 1) : "============\n";
        int start = draft.indexOf(heading(number)) + heading(number).length();
        return draft.substring(start, draft.indexOf(next, start));
    }

    private static String heading(int number) {
        return (number < 10 ? " " : "") + number + ". " + TITLES[number - 1] + "\n";
    }
}
