// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Lines of a text as they are read: without the blank lines around them and the indent they share. */
public final class Passage {
    private Passage() {}

    /** The lines without blank lines and blanks around them; the first line keeps its indent. */
    static String trimmed(Lines lines, int from, int limit) {
        int first = lines.firstFilled(from, limit);
        int last = lines.afterLastFilled(first, limit);
        return first < last && lines.isPlain(first, last)
                ? withoutTail(lines.text().substring(lines.start(first), lines.end(last - 1)))
                : withoutTail(read(lines, first, last));
    }

    private static String read(Lines lines, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int line = first; line < last; line++) {
            text.append(line == first ? "" : "\n").append(lines.line(line));
        }
        return text.toString();
    }

    public static String dedented(Lines lines, int from, int limit) {
        return dedent(trimmed(lines, from, limit));
    }

    /** Takes off the smallest indent of the lines that are not blank; a line with less stays as it is. */
    static String dedent(String text) {
        int indent = sharedIndent(text);
        if (indent == 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            result.append(text, blanks(text, start, end) >= indent ? start + indent : start, end);
            if (end < text.length()) {
                result.append('\n');
            }
            start = end + 1;
        }
        return result.toString();
    }

    /** The smallest number of blanks before a visible character at the start of a line; 0 when there is none. */
    static int sharedIndent(String text) {
        int smallest = Integer.MAX_VALUE;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int blanks = blanks(text, start, end);
            if (start + blanks < end && !Lines.isBlank(text.charAt(start + blanks))) {
                smallest = Math.min(smallest, blanks);
            }
            start = end + 1;
        }
        return smallest == Integer.MAX_VALUE ? 0 : smallest;
    }

    private static int blanks(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }

    private static String withoutTail(String text) {
        int end = text.length();
        while (end > 0 && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The MD5 of the text stripped at both ends, in lower-case hex. */
    static String digest(String text) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(md5.digest(strip(text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Lines.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
