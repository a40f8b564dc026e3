// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Lines;

/** Finds attachments that do not stand between rules as they should, or whose letter is used twice. */
final class LooseAttachments {
    //    Attachment Q: Report from the Example Maven Project  [Jason van Zyl]
    private static final Pattern HEADING = Pattern.compile(
            "(?i)attachment +(?<id>[a-z]{1,2}|\\d{1,2}) *[:.-] *(?<title>.*?report.*?)(?: *\\[(?<owner>[^\\[\\]]*)])? *");
    private static final Pattern RULE = Pattern.compile("[-=]{10,} *");

    /** An attachment and its lines. */
    record Found(String id, String title, String owner, int first, int limit) {}

    private LooseAttachments() {}

    static List<Found> in(Lines lines, BitSet told) {
        List<Found> found = new ArrayList<>();
        for (int line = told.nextClearBit(0); line < lines.count(); line = told.nextClearBit(line + 1)) {
            Matcher heading = HEADING.matcher(lines.line(line));
            if (lines.says(line, "A") && heading.matches()) {
                String owner = heading.group("owner");
                found.add(new Found(
                        heading.group("id"),
                        heading.group("title"),
                        owner == null ? "" : owner,
                        line,
                        limit(lines, told, line)));
            }
        }
        return found;
    }

    private static int limit(Lines lines, BitSet told, int first) {
        int line = first + 1;
        while (line < lines.count() && !told.get(line) && !ends(lines, line)) {
            line++;
        }
        return line;
    }

    private static boolean ends(Lines lines, int line) {
        return HEADING.matcher(lines.line(line)).matches()
                || RULE.matcher(lines.line(line)).matches()
                        && line + 1 < lines.count()
                        && (lines.says(line + 1, "Attach") || lines.says(line + 1, "End of"));
    }
}
