// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Lines;
import org.docket.agenda.Passage;
import org.docket.store.Piece;

/** A written consent: resolutions that were signed without a meeting, numbered from 1. */
record Consent(Lines lines, List<Integer> headings) {
    private static final Pattern HEADING = Pattern.compile("(?<number>\\d{1,2})\\. +(?<title>\\S.*?)\\.? *");
    private static final String OUTCOME = "adopted by written consent";

    /** With nothing when no numbers are found. */
    static Optional<Consent> of(Lines lines) {
        List<Integer> headings = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            Matcher heading = HEADING.matcher(lines.line(line));
            if (heading.matches() && Integer.parseInt(heading.group("number")) == headings.size() + 1) {
                headings.add(line);
            }
        }
        return headings.isEmpty() ? Optional.empty() : Optional.of(new Consent(lines, headings));
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Pieces.business("", lines.trimmed(lines.firstFilled(0, headings.get(0))), text(0, headings.get(0))));
        for (int i = 0; i < headings.size(); i++) {
            int limit = i + 1 < headings.size() ? headings.get(i + 1) : lines.count();
            Matcher heading = HEADING.matcher(lines.line(headings.get(i)));
            heading.matches();
            Piece piece = Pieces.resolution(
                    heading.group("number") + ".", heading.group("title"), text(headings.get(i) + 1, limit));
            pieces.add(new Piece(
                    piece.kind(),
                    piece.attach(),
                    piece.title(),
                    "",
                    piece.sort(),
                    OUTCOME,
                    "",
                    piece.text(),
                    piece.projects()));
        }
        return pieces;
    }

    private String text(int from, int limit) {
        return Passage.dedented(lines, from, limit);
    }
}
