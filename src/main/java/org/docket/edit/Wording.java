// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Comment;
import org.docket.agenda.PrivateText;
import org.docket.people.Initials;

/** Makes what people type fit to stand in an agenda, or refuses it. */
final class Wording {
    private Wording() {}

    static String initials(String initials) {
        if (!Initials.isValid(initials)) {
            throw new Refused("Initials are one to ten letters, unlike \"" + initials + "\".");
        }
        return initials;
    }

    /** A title of one line that could not be mistaken for one with an owner. */
    static String title(String title) {
        String clean = line("title", title);
        if (clean.contains("[")) {
            throw new Refused("A title has no brackets.");
        }
        return clean;
    }

    /** Something that has to stand on one line. */
    static String line(String what, String value) {
        String clean = clean(value).strip();
        if (clean.isEmpty()) {
            throw new Refused("The " + what + " is empty.");
        }
        if (clean.indexOf('\n') >= 0) {
            throw new Refused("The " + what + " has more than one line.");
        }
        return balanced(clean);
    }

    /** A name for a heading's bracket or a list of people. */
    static String name(String what, String value) {
        String clean = line(what, value);
        if (clean.endsWith(":")) {
            throw new Refused("The " + what + " ends with a colon: \"" + clean + "\".");
        }
        if (clean.chars().anyMatch(c -> c == '[' || c == ']' || c == '/' || c == '(')) {
            throw new Refused("The " + what + " has brackets or slashes: \"" + clean + "\".");
        }
        return clean;
    }

    /** Text in paragraphs, folded. */
    static String paragraphs(String text) {
        return balanced(Comment.fold(clean(text)));
    }

    /** A report, resolution or the like: its lines, without blank lines around them. */
    static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        for (String row : balanced(clean(text)).split("\n", -1)) {
            rows.add(row.stripTrailing().isEmpty() ? "" : withoutTabs(row));
        }
        while (!rows.isEmpty() && rows.get(0).isEmpty()) {
            rows.remove(0);
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        if (!rows.isEmpty()) {
            rows.add(rows.remove(rows.size() - 1).stripTrailing());
        }
        return rows;
    }

    /** Tabs at the start of a line are read as eight blanks each, and written as such. */
    private static String withoutTabs(String row) {
        int tabs = 0;
        while (tabs < row.length() && row.charAt(tabs) == '\t') {
            tabs++;
        }
        return " ".repeat(8 * tabs) + row.substring(tabs);
    }

    static List<String> indented(List<String> rows, int indent) {
        return rows.stream()
                .map(row -> row.isEmpty() ? row : " ".repeat(indent) + row)
                .toList();
    }

    /** The rows without the indent they share, as reading takes it off: a row that goes on with a tab has none. */
    static List<String> dedented(List<String> rows) {
        int shared = rows.stream()
                .filter(row -> row.length() > blanks(row) && row.charAt(blanks(row)) != '\t')
                .mapToInt(Wording::blanks)
                .min()
                .orElse(0);
        return rows.stream()
                .map(row -> blanks(row) < shared ? row : row.substring(shared))
                .toList();
    }

    private static int blanks(String row) {
        int blanks = 0;
        while (blanks < row.length() && row.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    private static String balanced(String text) {
        if (!PrivateText.in(text).balanced()) {
            throw new Refused("A <private> or </private> tag has no partner.");
        }
        return text;
    }

    /** Line ends become LF, special blanks plain ones, and half characters the sign for what cannot be shown. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        unix.codePoints().forEach(c -> clean.appendCodePoint(plain(c)));
        return clean.toString();
    }

    private static int plain(int c) {
        if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        return Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c == 0 ? ' ' : c;
    }
}
