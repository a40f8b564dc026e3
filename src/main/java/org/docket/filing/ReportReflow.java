// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.edit.Reflow;

/** Brings the lines of a report to a width: paragraphs and entries of lists flow, headings and lists stay lists. */
public final class ReportReflow {
    private static final int WIDTH = 78;
    private static final int LONGEST = 80;
    /** A line without a blank behind this column is mostly one long word, such as a link. */
    private static final int BREAKABLE = 40;

    //    1. item |  * item | [7] https://example.org/
    private static final Pattern PREFIX = Pattern.compile("(?<prefix>\\d{1,9}\\.\\s+|[^\\p{L}\\p{N}_]+)(?<rest>.*)");
    private static final Pattern GOES_ON = Pattern.compile("\\s*(?!\\d{1,9}\\.)[\\p{L}\\p{N}_].*");
    private static final Pattern ENDS_IN_TAG = Pattern.compile(".*[\\p{L}\\p{N}_]>");
    private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:-{3,}|={3,}|~{3,})");

    private final int width;
    private final boolean questionsStay;

    /**
     * For texts that stand behind this many blanks.
     *
     * @param questionsStay whether what follows a line that ends in a colon or a question mark stays apart
     */
    public ReportReflow(int indent, boolean questionsStay) {
        this.width = WIDTH - indent;
        this.questionsStay = questionsStay;
    }

    public String of(String text) {
        List<String> rows = new ArrayList<>();
        joined(text).forEach(line -> wrap(line, rows));
        return String.join("\n", rows);
    }

    /** Only the lines that a selection touches; all of them where nothing is selected. */
    public String of(String text, int start, int end) {
        if (start >= end || end > text.length()) {
            return of(text);
        }
        int first = text.lastIndexOf('\n', start - 1) + 1;
        int next = text.indexOf('\n', end - 1);
        int last = next < 0 ? text.length() : next;
        return text.substring(0, first) + of(text.substring(first, last)) + text.substring(last);
    }

    /** Whether some line is too long where it stands. */
    public boolean isNeeded(String text) {
        return text.lines().anyMatch(line -> length(line.stripTrailing()) > LONGEST - (WIDTH - width));
    }

    private List<String> joined(String text) {
        List<StringBuilder> lines = new ArrayList<>();
        String before = "";
        for (String raw : text.split("\n", -1)) {
            String line = raw.stripTrailing();
            if (joins(before, line)) {
                lines.get(lines.size() - 1).append(' ').append(line.strip());
            } else {
                lines.add(new StringBuilder(line));
            }
            before = line;
        }
        return lines.stream().map(StringBuilder::toString).toList();
    }

    private boolean joins(String before, String line) {
        boolean apart = before.isEmpty()
                || before.startsWith("#")
                || UNDERLINE.matcher(before).matches()
                || ENDS_IN_TAG.matcher(before).matches()
                || questionsStay && (before.endsWith(":") || before.endsWith("?"));
        return !apart && GOES_ON.matcher(line).matches();
    }

    private void wrap(String line, List<String> rows) {
        Matcher prefixed = PREFIX.matcher(line);
        if (length(line) <= width) {
            rows.add(line);
        } else if (!prefixed.matches()) {
            rows.addAll(Reflow.wrap(folded(line), width));
        } else if (line.indexOf(' ', BREAKABLE) < 0) {
            rows.add(line);
        } else {
            String prefix = prefixed.group("prefix");
            List<String> wrapped = Reflow.wrap(folded(prefixed.group("rest")), width - length(prefix));
            rows.add(prefix + wrapped.get(0));
            wrapped.stream().skip(1).forEach(rest -> rows.add(" ".repeat(length(prefix)) + rest));
        }
    }

    private static String folded(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }
}
