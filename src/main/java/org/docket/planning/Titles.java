// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;

/** How the titles of reports are written: as most of the last agenda's are, else with the board's word before them. */
final class Titles {
    private static final String NAME = "{name}";
    private static final String PROJECT = " Project";
    private static final String COMMITTEE = " Committee";
    private static final Pattern ENTRY = Pattern.compile("\\s*[A-Z]{1,2}\\. (?<title>.*?)(?: \\[[^\\[]*])?\\s*");

    private final Optional<String> prefix;
    private final Optional<String> usual;
    private final boolean isSet;

    Titles(Sources sources) {
        this.prefix = sources.prefix();
        this.usual = sources.last().flatMap(Titles::most);
        this.isSet = sources.board().prefix().isPresent();
    }

    private static Optional<String> most(Past past) {
        Map<String, Integer> forms = new HashMap<>();
        for (Item item : past.agenda().items()) {
            if (item.kind() == Kind.COMMITTEE && item.place().hasEntry()) {
                String title = entry(past.agenda().lines(), item);
                int at = title.indexOf(item.title());
                if (at >= 0) {
                    String rest = title.substring(at + item.title().length());
                    forms.merge(title.substring(0, at) + NAME + rest, 1, Integer::sum);
                }
            }
        }
        int half = forms.values().stream().mapToInt(Integer::intValue).sum() / 2;
        return forms.entrySet().stream()
                .filter(form -> form.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The title in an item's entry, without its letter and its people. */
    static String entry(Lines lines, Item item) {
        var entry = ENTRY.matcher(lines.line(item.place().entry()));
        return entry.matches() ? entry.group("title").strip() : item.title();
    }

    /** The title of an attachment as it is written, without its owner. */
    static String attachment(Lines lines, Item item) {
        String heading = lines.trimmed(item.place().heading());
        for (int line = item.place().heading() + 1; line < item.place().body(); line++) {
            heading += ' ' + lines.trimmed(line);
        }
        String title = heading.substring(heading.indexOf(": ") + 2).strip();
        int bracket = title.endsWith("]") ? title.lastIndexOf('[') : -1;
        return bracket < 0 ? title : title.substring(0, bracket).strip();
    }

    String project(String name) {
        return usual.map(form -> form.replace(NAME, name)).orElseGet(() -> named(name, PROJECT));
    }

    /**
     * The title of the only committee report of an agenda: from one heading nobody can tell the word that stands before
     * all titles, so it is left out unless the board's settings say it.
     */
    String onlyProject(String name) {
        String title = project(name);
        return prefix.filter(head -> !isSet)
                .map(head -> head + ' ')
                .filter(title::startsWith)
                .map(head -> title.substring(head.length()))
                .orElse(title);
    }

    String committee(String name) {
        return named(name, COMMITTEE);
    }

    private String named(String name, String word) {
        boolean said = List.of(PROJECT, COMMITTEE).stream().anyMatch(name::endsWith);
        return prefix.filter(head -> !name.startsWith(head + ' '))
                        .map(head -> head + ' ')
                        .orElse("")
                + name
                + (said ? "" : word);
    }
}
