// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A text in headings and passages, as a reader takes it in: plain text and Markdown alike. */
final class Outline {
    private static final Pattern ENTRY = Pattern.compile(" {0,40}(?:[-*+o\\u2022]|\\d{1,3}[.)]) {1,20}\\S.*");
    //    Last release: 1.2, in May
    private static final Pattern LABELLED = Pattern.compile(" {0,40}\\p{L}[^:]{0,60}: .*");

    private final List<String> lines;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final NavigableSet<Integer> filled = new TreeSet<>();
    private final List<String> open = new ArrayList<>();
    private int begun;

    private Outline(List<String> lines) {
        this.lines = lines;
    }

    static Outline of(String text) {
        Outline outline = new Outline(text.lines().toList());
        outline.read();
        return outline;
    }

    List<Heading> headings() {
        return headings;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Whether no passage stands under a heading, before the next that is not under it; a title at the head needs none. */
    boolean isEmpty(int heading) {
        Heading here = headings.get(heading);
        int next = heading + 1;
        if (heading == 0
                && next < headings.size()
                && passages.stream().noneMatch(passage -> passage.line() < here.line())) {
            return false;
        }
        if (next < headings.size() && headings.get(next).level() > here.level()) {
            return false;
        }
        int end = next < headings.size() ? headings.get(next).line() : lines.size() + 1;
        return filled.subSet(here.line(), false, end, false).isEmpty();
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Heading> heading = Heading.at(lines, i);
            if (heading.isPresent()) {
                close();
                headings.add(heading.get());
                i += heading.get().rows() - 1;
            } else if (lines.get(i).isBlank()) {
                close();
            } else {
                take(i);
            }
        }
        close();
    }

    private void take(int i) {
        String line = lines.get(i);
        if (ENTRY.matcher(line).matches() || LABELLED.matcher(line).matches()) {
            close();
        }
        if (open.isEmpty()) {
            begun = i + 1;
        }
        open.add(line.strip());
    }

    private void close() {
        if (!open.isEmpty()) {
            String heading =
                    headings.isEmpty() ? "" : headings.get(headings.size() - 1).title();
            passages.add(Passage.under(heading, begun, String.join(" ", open)));
            filled.add(begun);
            open.clear();
        }
    }
}
