// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.committees.Committee.Chair;

/** The lines of a file, and what people put on one: cells apart by blanks, an address in angle brackets. */
final class Rows {
    private static final String MARK = "\uFEFF";

    private final List<String> lines;
    private final List<Oddity> oddities = new ArrayList<>();

    Rows(String text) {
        lines = (text.startsWith(MARK) ? text.substring(1) : text).lines().toList();
    }

    int count() {
        return lines.size();
    }

    String line(int line) {
        return lines.get(line);
    }

    /** A line where there is one; an empty one after the last. */
    String after(int line) {
        return line + 1 < lines.size() ? lines.get(line + 1) : "";
    }

    void odd(int line, String message) {
        oddities.add(new Oddity(line + 1, message));
    }

    List<Oddity> oddities() {
        return oddities;
    }

    static boolean isIndented(String line) {
        return line.startsWith("  ") || line.startsWith("\t");
    }

    /** Whether nothing but dashes and blanks stands there. */
    static boolean isUnderline(String line) {
        return consistsOf(line, '-');
    }

    static boolean isRule(String line) {
        return consistsOf(line, '=');
    }

    /** What stands before two blanks in a row, or a tab. */
    static String firstCell(String row) {
        String text = row.strip();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == ' ' && i + 1 < text.length() && isBlank(text.charAt(i + 1))) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    //    Pat Doe <pat@example.org>
    static Optional<Chair> person(String cell) {
        int open = cell.indexOf('<');
        int close = cell.indexOf('>', open + 1);
        if (open < 0 || close < 0) {
            return Optional.empty();
        }
        String name = cell.substring(0, open).strip();
        String address = cell.substring(open + 1, close).strip();
        int at = address.indexOf('@');
        String id = at < 0 ? address : address.substring(0, at);
        return name.isEmpty() || id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chair(id, name, MailAddress.of(address)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean consistsOf(String line, char mark) {
        boolean seen = false;
        for (int i = 0; i < line.length(); i++) {
            seen |= line.charAt(i) == mark;
            if (line.charAt(i) != mark && !isBlank(line.charAt(i))) {
                return false;
            }
        }
        return seen;
    }
}
