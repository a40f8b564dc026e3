// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Arrays;
import java.util.List;
import org.docket.agenda.Kind;

/** The items of one kind, under a heading that can be jumped to. */
record Part(String title, String anchor, List<Row> rows) {
    static List<Part> all(Reading reading) {
        return Arrays.stream(Kind.values())
                .map(kind -> of(kind, reading))
                .filter(part -> !part.rows.isEmpty())
                .toList();
    }

    private static Part of(Kind kind, Reading reading) {
        List<Row> rows = reading.agenda().items().stream()
                .filter(item -> item.kind() == kind)
                .map(reading::row)
                .toList();
        return new Part(title(kind), anchor(kind), rows);
    }

    static String title(Kind kind) {
        return switch (kind) {
            case OPENING -> "Opening";
            case MINUTES -> "Minutes";
            case EXECUTIVE -> "Executive officers";
            case OFFICER -> "Additional officers";
            case COMMITTEE -> "Committees";
            case RESOLUTION -> "Special orders";
            case DISCUSSION -> "Discussion";
            case CLOSING -> "Closing";
        };
    }

    private static String anchor(Kind kind) {
        return switch (kind) {
            case COMMITTEE -> "committees";
            case RESOLUTION -> "orders";
            default -> kind.name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
