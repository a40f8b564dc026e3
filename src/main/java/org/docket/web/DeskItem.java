// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.meeting.Noted;
import org.docket.meeting.Recorded;
import org.docket.planning.NotedActions;

/**
 * One item at the secretary's desk: its comments, the note on it, and what became of it.
 *
 * @param versions how many versions of the note there are
 * @param asides versions that stand beside the newest
 * @param shepherd whom an action item is for, unless somebody else is named
 */
record DeskItem(
        Item item,
        Optional<Recorded> note,
        int versions,
        List<Recorded> asides,
        Optional<Recorded> outcome,
        List<Note> comments,
        String shepherd) {
    private static final int WIDTH = 78;
    private static final int INDENT_OF_REPORTS = 8;
    private static final int INDENT = 4;

    String place() {
        return place(item.id());
    }

    static String place(String id) {
        return "item-" + id.replace(".", "");
    }

    String text() {
        return note.map(DeskItem::text).orElse("");
    }

    static String text(Recorded version) {
        return ((Noted) version.act()).text();
    }

    int from() {
        return note.map(Recorded::number).orElse(0);
    }

    /** How wide a line of the note may be, so that it fits the minutes. */
    int width() {
        return WIDTH - (item.kind().isReport() ? INDENT_OF_REPORTS : INDENT);
    }

    /** The first line of the note that is wider; 0 for none. */
    int wideLine() {
        List<String> lines = text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > width()) {
                return i + 1;
            }
        }
        return 0;
    }

    List<String> captured() {
        return NotedActions.lines(text());
    }

    /** The first name of the shepherd. */
    String owner() {
        return shepherd.strip().split("\\s+")[0];
    }

    /** What there is to do where nothing was filed. */
    String task() {
        return item.text().isBlank() ? "pursue a report for " + item.title() : "";
    }

    boolean isMinutes() {
        return item.kind() == Kind.MINUTES;
    }

    boolean isOrder() {
        return item.kind() == Kind.RESOLUTION;
    }

    boolean isReport() {
        return item.kind().isReport();
    }

    /** Where the time it happened says all there is. */
    static boolean isForNotes(Item item) {
        return item.kind() != Kind.OPENING && !item.title().equals("Adjournment");
    }
}
