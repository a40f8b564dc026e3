// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds lettered headings inside a section: {@code     A. Title [owner / shepherd]}. */
final class Headings {
    /** A lettered heading. */
    record Heading(int line, int indent, String letter, String rest) {
        /** The part before the owner's bracket, and the whole when there is none. */
        String title() {
            int bracket = bracket();
            return bracket < 0 ? rest : rest.substring(0, bracket).strip();
        }

        /** Who stands in the bracket at the end of the line. */
        Optional<String> people() {
            int bracket = bracket();
            return bracket < 0 ? Optional.empty() : Optional.of(rest.substring(bracket + 2, rest.length() - 1));
        }

        private int bracket() {
            return rest.endsWith("]") ? rest.lastIndexOf(" [") : -1;
        }

        /** Tells an item its owner and shepherd: the first and the last name between slashes. */
        void tellPeople(Item item) {
            people().ifPresent(people -> {
                int first = people.indexOf('/');
                item.owner = (first < 0 ? people : people.substring(0, first)).strip();
                item.shepherd = people.substring(people.lastIndexOf('/') + 1).strip();
            });
        }
    }

    /** Which headings a section has. */
    record Form(int leastIndent, int mostIndent, int mostLetters, boolean digits) {}

    static final Form ENTRY = new Form(4, 4, 2, false);
    static final Form OFFICER = new Form(4, 4, 1, false);
    static final Form RESOLUTION = new Form(3, 5, 1, false);
    static final Form DISCUSSION = new Form(3, 5, 1, true);

    private Headings() {}

    static List<Heading> in(Lines lines, Section section, Form form) {
        List<Heading> found = new ArrayList<>();
        for (int line = section.heading() + 1; line < section.end(); line++) {
            read(lines, line, form).ifPresent(found::add);
        }
        return found;
    }

    static Optional<Heading> read(Lines lines, int line, Form form) {
        int head = lines.head(line);
        int end = lines.end(line);
        int at = head;
        while (at < end
                && at - head <= form.mostLetters()
                && isLetter(lines.text().charAt(at), form)) {
            at++;
        }
        int letters = at - head;
        if (letters == 0 || letters > form.mostLetters() || !lines.text().startsWith(". ", at) || at + 2 >= end) {
            return Optional.empty();
        }
        int indent = lines.indent(line);
        if (indent < form.leastIndent()
                || indent > form.mostIndent()
                || Lines.isBlank(lines.text().charAt(at + 2))) {
            return Optional.empty();
        }
        String rest = lines.text().substring(at + 2, end).stripTrailing();
        return Optional.of(new Heading(line, indent, lines.text().substring(head, at), rest));
    }

    private static boolean isLetter(char c, Form form) {
        return c >= 'A' && c <= 'Z' || form.digits() && Sections.isDigit(c);
    }
}
