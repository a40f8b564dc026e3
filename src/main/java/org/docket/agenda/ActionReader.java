// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads action items: who is to do what, for which committee, and how it stands. */
final class ActionReader {
    private static final String BULLET = "* ";
    private static final String STATUS = "Status:";

    private final Lines lines;
    private final Place place;
    private final int margin;

    ActionReader(Lines lines, Place place) {
        this.lines = lines;
        this.place = place;
        this.margin = Passage.sharedIndent(Passage.trimmed(lines, place.body(), place.textEnd()));
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        int end = place.textEnd();
        int start = lines.firstFilled(place.body(), end);
        for (int line = start + 1; line <= end && start < end; line++) {
            if (line == end || bulleted(line)) {
                actions.add(action(start, lines.afterLastFilled(start, line)));
                start = line;
            }
        }
        return List.copyOf(actions);
    }

    private boolean bulleted(int line) {
        return lines.indent(line) == margin && lines.says(line, BULLET);
    }

    private Action action(int first, int afterLast) {
        int status = first;
        while (status < afterLast && (status == first || !lines.says(status, STATUS))) {
            status++;
        }
        Action.Rows rows = new Action.Rows(first, status, afterLast);
        String words = words(first, status);
        if (status == afterLast) {
            return new Action("", words, Optional.empty(), Optional.empty(), "", rows);
        }
        String said = Passage.strip(words(status, afterLast)).substring(STATUS.length());
        return withStatus(words, Passage.strip(said), rows);
    }

    private String words(int from, int limit) {
        StringBuilder words = new StringBuilder();
        for (int line = from; line < limit; line++) {
            String row = lines.line(line);
            row = lines.indent(line) >= margin ? row.substring(margin) : row;
            words.append(line == from ? "" : "\n").append(line == place.body() || bulleted(line) ? bare(row) : row);
        }
        return Utf8.shown(words.toString().stripTrailing());
    }

    private static String bare(String row) {
        return row.startsWith(BULLET) ? row.substring(BULLET.length()) : row;
    }

    //    * Sam: follow up on the relationship between the addons and the project
    //          [ Isis 2015-01-21 ]
    private static Action withStatus(String words, String status, Action.Rows rows) {
        String text = words;
        Optional<String> pmc = Optional.empty();
        Optional<String> date = Optional.empty();
        int open = words.lastIndexOf("[ ");
        if (open >= 0 && words.endsWith(" ]") && words.indexOf(']', open) == words.length() - 1) {
            String link = words.substring(open + 2, Math.max(open + 2, words.length() - 2))
                    .strip();
            int blank = link.lastIndexOf(' ');
            boolean dated = isDate(link.substring(blank + 1));
            String name = dated ? link.substring(0, Math.max(0, blank)).strip() : link;
            date = dated ? Optional.of(link.substring(blank + 1)) : date;
            pmc = name.isEmpty() ? pmc : Optional.of(name);
            text = words.substring(0, open);
        }
        int colon = text.indexOf(": ");
        String owner = colon < 0 ? "" : text.substring(0, colon);
        return new Action(owner, Passage.strip(text.substring(colon < 0 ? 0 : colon + 2)), pmc, date, status, rows);
    }

    /** Digits, digits, digits with hyphens between. */
    private static boolean isDate(String word) {
        int hyphens = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '-' && i > 0 && i + 1 < word.length() && word.charAt(i - 1) != '-') {
                hyphens++;
            } else if (!Sections.isDigit(c)) {
                return false;
            }
        }
        return hyphens == 2;
    }
}
