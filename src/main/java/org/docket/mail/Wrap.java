// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folds plain text at 72 columns; quoted and indented lines stay as they are, and no word is ever broken. */
final class Wrap {
    private static final int WIDTH = 72;

    //    > what somebody wrote |   indented | | a table
    private static final Pattern KEPT = Pattern.compile("[>|\\s].*");

    //    * an entry | - an entry | 12. an entry
    private static final Pattern ENTRY = Pattern.compile("(?<head>([*-]|\\d{1,3}[.)]) +).*");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t\f]]");

    private Wrap() {}

    static String fold(String text) {
        return lines(text).lines().map(Wrap::line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The same with lines of a paragraph made one before; what is indented, quoted or an entry stays a line of its own. */
    static String fill(String text) {
        StringBuilder filled = new StringBuilder();
        boolean open = false;
        for (String line : lines(text).strip().split("\n")) {
            boolean own = line.isBlank()
                    || KEPT.matcher(line).matches()
                    || ENTRY.matcher(line).matches();
            filled.append(filled.isEmpty() ? "" : open && !own ? " " : "\n").append(line);
            open = !own;
        }
        return fold(filled.toString());
    }

    /** One kind of line end, nothing that no mail may have, and no blank lines at the end. */
    static String lines(String text) {
        String ends = text.replace("\r\n", "\n").replace('\r', '\n');
        return CONTROL.matcher(ends).replaceAll("").stripTrailing() + "\n";
    }

    private static String line(String line) {
        if (length(line) <= WIDTH || KEPT.matcher(line).matches()) {
            return line;
        }
        Matcher entry = ENTRY.matcher(line);
        String head = entry.matches() ? entry.group("head") : "";
        StringBuilder folded = new StringBuilder(head);
        int column = head.length();
        String between = "";
        for (String word : line.substring(head.length()).split(" +")) {
            if (!between.isEmpty() && column + 1 + length(word) > WIDTH) {
                between = "\n" + " ".repeat(head.length());
                column = head.length() - 1;
            }
            folded.append(between).append(word);
            column += between.isEmpty() ? length(word) : 1 + length(word);
            between = " ";
        }
        return folded.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
