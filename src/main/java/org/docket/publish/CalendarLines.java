// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.board.Board;

/** The lines about minutes that stand on a board's calendar page: to be pasted below the heading of their year. */
public final class CalendarLines {
    private static final String SETTING = "minutes.link";

    private final Board board;

    public CalendarLines(Board board) {
        this.board = board;
    }

    /** Those of these texts, the newest first, below the heading of each year. */
    public String of(List<PublicText> texts, Function<PublicText, String> content) {
        StringBuilder lines = new StringBuilder();
        int year = 0;
        for (PublicText text : texts) {
            if (text.year() != year) {
                year = text.year();
                lines.append(lines.length() == 0 ? "" : "\n")
                        .append(heading(year))
                        .append("\n\n");
            }
            lines.append(line(text));
            if (!text.isWithdrawn()) {
                lines.append(orders(Agenda.parse(content.apply(text), board)));
            }
        }
        return lines.toString();
    }

    //    # 2015 Board meeting minutes {#2015}
    private static String heading(int year) {
        return "# " + year + " Board meeting minutes {#" + year + "}";
    }

    //    - [21 January 2015](../records/minutes/2015/board_minutes_2015_01_21.txt)
    private String line(PublicText text) {
        String name = text.title().replaceFirst("^Minutes of ", "");
        String link = board.text(SETTING)
                .orElse("{year}/{file}")
                .replace("{year}", String.valueOf(text.year()))
                .replace("{file}", text.name() + ".txt");
        return text.isWithdrawn() ? "- " + name + " (withdrawn)\n" : "- [" + name + "](" + link + ")\n";
    }

    //        * Change Labs Chair (tabled)
    private static String orders(Agenda minutes) {
        return minutes.items().stream()
                .filter(item -> item.kind() == Kind.RESOLUTION)
                .map(item ->
                        "    * " + item.fulltitle().orElse(item.title()) + (isTabled(item) ? " (tabled)" : "") + "\n")
                .collect(Collectors.joining());
    }

    //    Special Order 7B, Change the Example Labs Project Chair, was tabled.
    private static boolean isTabled(Item order) {
        return order.text().replaceAll("\\s+", " ").matches("(?is).*\\bwas tabled\\b.*");
    }
}
