// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the list of reports that need further discussion. */
final class FlagReader {
    private static final String SENTENCE = "reports require further discussion";

    private FlagReader() {}

    static Optional<Flags> read(Lines lines, Section section) {
        int sentence = -1;
        List<Flags.Entry> entries = new ArrayList<>();
        for (int line = section.heading() + 1; line < section.end(); line++) {
            if (Headings.read(lines, line, Headings.ENTRY).isPresent()) {
                break;
            }
            if (lines.says(line, "# ")) {
                entry(lines, line).ifPresent(entries::add);
            } else if (sentence < 0 && lines.line(line).contains(SENTENCE)) {
                sentence = line;
            }
        }
        return sentence < 0 && entries.isEmpty() ? Optional.empty() : Optional.of(new Flags(sentence, entries));
    }

    //        # Lenya [jt, gs]
    private static Optional<Flags.Entry> entry(Lines lines, int line) {
        String row = lines.trimmed(line).substring(1).strip();
        int open = row.indexOf(" [");
        int close = row.lastIndexOf(']');
        if (open < 0 || close < open) {
            return Optional.empty();
        }
        List<String> initials = List.of(row.substring(open + 2, close).split(", "));
        return Optional.of(new Flags.Entry(row.substring(0, open), initials, line));
    }
}
