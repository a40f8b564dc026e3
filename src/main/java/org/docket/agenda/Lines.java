// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.Arrays;

/** A text cut into lines, numbered from 0, whatever ends them: LF, CR LF or CR; a byte order mark belongs to no line. */
public final class Lines {
    private static final int TAB = 8;

    private final String text;
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int count;
    private final boolean odd;

    public Lines(String text) {
        this.text = text;
        this.odd = text.indexOf('\uFFFD') >= 0 || Utf8.escaped(text);
        int start = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
        if (text.indexOf('\r') < 0) {
            cutAtLineFeeds(start);
        } else {
            cutAtAnyEnd(start);
        }
    }

    private void cutAtLineFeeds(int from) {
        int start = from;
        for (int end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
            add(start, end);
            start = end + 1;
        }
        if (start < text.length()) {
            add(start, text.length());
        }
    }

    private void cutAtAnyEnd(int from) {
        int start = from;
        int length = text.length();
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                add(start, i);
                if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < length) {
            add(start, length);
        }
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    public String text() {
        return text;
    }

    /** Whether characters stand in the text that are not UTF-8, or were not once. */
    boolean odd() {
        return odd;
    }

    public int count() {
        return count;
    }

    /** Where a line begins; for the line after the last, where the text ends. */
    public int start(int line) {
        return line < count ? starts[line] : text.length();
    }

    /** Where a line's own characters end, before its line end. */
    public int end(int line) {
        return line < count ? ends[line] : text.length();
    }

    /** The place of whole lines, line ends included. */
    public Span span(int first, int afterLast) {
        return new Span(start(first), start(afterLast));
    }

    /** The number of the line that holds a place in the text. */
    public int at(int place) {
        int found = Arrays.binarySearch(starts, 0, count, place);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** What ends the line: "\n", "\r\n", "\r", or what ends the line before it when it is the last and has no end. */
    public String lineEnd(int line) {
        for (int i = Math.min(line, count - 1); i >= 0; i--) {
            if (ends[i] < start(i + 1)) {
                return text.substring(ends[i], start(i + 1));
            }
        }
        return "\n";
    }

    /** The line as it is read: tabs at its start count eight blanks each. */
    public String line(int line) {
        int tabs = tabs(line);
        String rest = text.substring(starts[line] + tabs, ends[line]);
        return tabs == 0 ? rest : " ".repeat(tabs * TAB) + rest;
    }

    /** Whether these lines are read just as they stand: no tab begins one, and line feeds end them. */
    boolean isPlain(int first, int limit) {
        for (int line = first; line < limit; line++) {
            boolean tab = starts[line] < ends[line] && text.charAt(starts[line]) == '\t';
            boolean feed = line + 1 == limit || starts[line + 1] == ends[line] + 1 && text.charAt(ends[line]) == '\n';
            if (tab || !feed) {
                return false;
            }
        }
        return true;
    }

    public int tabs(int line) {
        int at = starts[line];
        while (at < ends[line] && text.charAt(at) == '\t') {
            at++;
        }
        return at - starts[line];
    }

    /** How many blanks a line begins with. */
    public int indent(int line) {
        int tabs = tabs(line);
        int at = starts[line] + tabs;
        while (at < ends[line] && text.charAt(at) == ' ') {
            at++;
        }
        return at - starts[line] - tabs + tabs * TAB;
    }

    /** Where the characters after the leading blanks begin. */
    public int head(int line) {
        int at = starts[line] + tabs(line);
        while (at < ends[line] && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** What stands on the line between blanks at its start and blanks at its end. */
    public String trimmed(int line) {
        int head = head(line);
        int tail = ends[line];
        while (tail > head && isBlank(text.charAt(tail - 1))) {
            tail--;
        }
        return text.substring(head, tail);
    }

    public boolean blank(int line) {
        for (int i = starts[line]; i < ends[line]; i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line, after its leading blanks, begins with these characters. */
    public boolean says(int line, String words) {
        int head = head(line);
        return ends[line] - head >= words.length() && text.startsWith(words, head);
    }

    public boolean startsWith(int line, String words) {
        return ends[line] - starts[line] >= words.length() && text.startsWith(words, starts[line]);
    }

    /** The first line from here on, before the limit, that is not blank; the limit when all are. */
    public int firstFilled(int from, int limit) {
        int line = from;
        while (line < limit && blank(line)) {
            line++;
        }
        return line;
    }

    /** The line after the last that is not blank, going back from the limit; {@code from} when all are. */
    public int afterLastFilled(int from, int limit) {
        int line = limit;
        while (line > from && blank(line - 1)) {
            line--;
        }
        return line;
    }

    /** Blank in the format's sense: a no-break blank is not. */
    static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0;
    }
}
