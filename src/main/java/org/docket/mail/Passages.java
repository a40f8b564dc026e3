// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what somebody wrote in a mail from what they quoted, and from what stands below every mail of theirs. */
public final class Passages {
    //    -----Original Message-----
    private static final Pattern BELOW =
            Pattern.compile("-- ?|_{20,200}|-{2,10} ?(Original Message|Forwarded message) ?-{2,10}");

    private static final int LONGEST_INTRODUCTION = 300;

    private Passages() {}

    /** Some lines in a row, quoted or not. */
    public record Passage(boolean quoted, String text) {}

    /** All of a text, cut where quoting begins or ends. */
    public static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        List<String> lines = text.lines().toList();
        List<String> open = new ArrayList<>();
        boolean quoted = false;
        boolean below = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            below |= BELOW.matcher(line).matches();
            boolean here = below || line.startsWith(">") || introduces(lines, i) || line.isBlank() && quoted;
            if (here != quoted) {
                close(passages, open, quoted);
                quoted = here;
            }
            open.add(line);
        }
        close(passages, open, quoted);
        return passages;
    }

    //    On 14 January 2026 at 12:00 Pat Doe <pat@example.org> wrote:
    /** Whether a line only says whose words come next. */
    private static boolean introduces(List<String> lines, int at) {
        String line = lines.get(at).strip();
        int next = at + 1 < lines.size() && lines.get(at + 1).isBlank() ? at + 2 : at + 1;
        return line.endsWith(":")
                && line.length() <= LONGEST_INTRODUCTION
                && next < lines.size()
                && lines.get(next).startsWith(">");
    }

    private static void close(List<Passage> passages, List<String> open, boolean quoted) {
        String words = String.join("\n", open).strip();
        if (!words.isEmpty()) {
            passages.add(new Passage(quoted, words));
        }
        open.clear();
    }
}
