// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Lines;
import org.docket.agenda.Span;
import org.docket.edit.Difference;
import org.docket.edit.Difference.Kind;
import org.docket.edit.Difference.Row;

/** A text in which quoted words are found, and found again after it was edited. */
public final class Quoted {
    private final String text;
    private final Lines lines;
    private final StringBuilder folded = new StringBuilder();
    private final int[] places;

    public Quoted(String text) {
        this.text = text;
        this.lines = new Lines(text);
        this.places = new int[text.length() + 1];
        fold();
    }

    /** Every run of white space is one blank. */
    private void fold() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank || folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                places[folded.length()] = i;
                folded.append(blank ? ' ' : c);
            }
        }
    }

    /** The number of the line on which a span begins, counted from 1. */
    public int line(Span span) {
        return lines.at(span.start()) + 1;
    }

    /** Where the quoted words stand: of several places the one nearest to the line that is told. */
    public Optional<Span> find(Quote quote) {
        return all(quote).stream().min(Comparator.comparingInt(span -> Math.abs(line(span) - quote.line())));
    }

    /** Where words stand now that were quoted from an earlier text: nowhere once they were changed or taken out. */
    public Optional<Span> follow(Quote quote, Quoted earlier) {
        List<Span> now = all(quote);
        if (now.size() == 1 && earlier.all(quote).size() == 1) {
            return Optional.of(now.get(0));
        }
        return earlier.find(quote)
                .filter(then -> !now.isEmpty())
                .map(then -> region(then, earlier))
                .flatMap(region -> now.stream()
                        .filter(span -> region.start() <= line(span) - 1 && lines.at(span.end() - 1) < region.end())
                        .findFirst());
    }

    /** The same where nobody has the text that they were quoted from: words that stand in two places are not told apart. */
    public Optional<Span> guess(Quote quote) {
        List<Span> now = all(quote);
        return now.stream()
                .filter(span -> now.size() == 1 || line(span) == quote.line())
                .findFirst();
    }

    /** The lines that stand here for those that a span had in an earlier text. */
    private Span region(Span then, Quoted earlier) {
        int first = earlier.lines.at(then.start());
        int last = earlier.lines.at(then.end() - 1);
        int start = Integer.MAX_VALUE;
        int end = 0;
        int before = 0;
        int after = 0;
        boolean within = false;
        Kind kind = Kind.SAME;
        for (Row row : Difference.between(earlier.text, text).rows()) {
            boolean asked = row.kind() != Kind.ADDED && first <= before && before <= last;
            within = asked || within && (row.kind() == Kind.ADDED || row.kind() == kind && kind == Kind.REMOVED);
            kind = row.kind();
            if (within && row.kind() != Kind.REMOVED) {
                start = Math.min(start, after);
                end = after + 1;
            }
            before += row.kind() == Kind.ADDED ? 0 : 1;
            after += row.kind() == Kind.REMOVED ? 0 : 1;
        }
        return new Span(Math.min(start, end), end);
    }

    private List<Span> all(Quote quote) {
        String words = quote.words().strip().replaceAll("\\s+", " ");
        List<Span> all = new ArrayList<>();
        for (int at = folded.indexOf(words); at >= 0 && !words.isEmpty(); at = folded.indexOf(words, at + 1)) {
            all.add(new Span(places[at], places[at + words.length() - 1] + 1));
        }
        return all;
    }
}
