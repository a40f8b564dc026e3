// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.docket.agenda.Comment;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;

/** Where in an agenda some words stand: the items, and the paragraphs of each that hold them. */
record SearchPage(Frame frame, String query, List<Found> found) {
    static final int SHORTEST = 3;

    /** An item and its paragraphs. */
    record Found(Step step, List<Highlighted> paragraphs) {}

    static SearchPage of(Reading reading, String query) {
        String wanted = query.strip();
        List<Found> found = wanted.codePointCount(0, wanted.length()) < SHORTEST
                ? List.of()
                : reading.agenda().items().stream()
                        .map(item -> found(reading, item, wanted))
                        .filter(hit -> !hit.paragraphs.isEmpty() || contains(hit.step.title(), wanted))
                        .toList();
        return new SearchPage(Frame.of(reading, "Search", Here.of(reading, "", wanted)), wanted, found);
    }

    boolean tooShort() {
        return query.codePointCount(0, query.length()) < SHORTEST;
    }

    /** The same words in everything there is. */
    String everywhere() {
        return "/search?q=" + Hrefs.encoded(query);
    }

    private static Found found(Reading reading, Item item, String wanted) {
        Stream<String> text = Stream.of(item.text().split("\n[ \t]*\n"));
        Stream<String> comments = item.comments().stream()
                .map((Comment comment) -> reading.names().of(comment.initials()) + ": " + comment.text());
        List<Highlighted> paragraphs = Stream.concat(text, comments)
                .filter(paragraph -> contains(paragraph, wanted))
                .map(paragraph -> new Highlighted(paragraph, wanted))
                .toList();
        return new Found(reading.step(item), paragraphs);
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }
}
