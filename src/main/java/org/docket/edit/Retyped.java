// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Utf8;

/** A text that went through a form, which keeps no odd bytes: the lines nobody touched take theirs back. */
public final class Retyped {
    private static final Pattern LINE = Pattern.compile("(?<words>[^\r\n]*)(?<end>\r\n|\r|\n|\\z)");

    private record Line(String words, String end) {}

    private final List<Line> original;
    private final String usualEnd;

    private Retyped(String text) {
        original = lines(text);
        usualEnd = original.get(0).end.isEmpty() ? "\n" : original.get(0).end;
    }

    /** What was typed, given the text that stood in the form. */
    public static String of(String original, String typed) {
        return new Retyped(original).mend(original, typed);
    }

    /** What a form shows of a text: no odd bytes, and line ends of one kind. */
    public static String shown(String text) {
        return Utf8.shown(text).replace('\0', '\uFFFD').replaceAll("\r\n|\r", "\n");
    }

    private String mend(String text, String typed) {
        List<Difference.Row> rows =
                Difference.between(shown(text), shown(typed)).rows();
        List<Line> mended = new ArrayList<>();
        int at = 0;
        for (Difference.Row row : rows) {
            switch (row.kind()) {
                case SAME -> mended.add(original.get(at++));
                case REMOVED -> at++;
                case ADDED -> mended.add(new Line(row.text(), at == 0 ? usualEnd : original.get(at - 1).end));
            }
        }
        return join(mended);
    }

    private String join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            text.append(line.words);
            if (i + 1 < lines.size()) {
                text.append(line.end.isEmpty() ? usualEnd : line.end);
            }
        }
        return text.toString();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            lines.add(new Line(line.group("words"), line.group("end")));
            if (line.group("end").isEmpty()) {
                break;
            }
        }
        return lines;
    }
}
