// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbered attachments that a report speaks of: {@code please see Attachments 1 through 6.} */
record AttachmentRange(int first, int last) {
    private static final Pattern THROUGH = Pattern.compile("(?<first>\\d{1,4}) through (?<last>\\d{1,4})\\.$");
    private static final String WORD = " through ";

    /** The first such range at the end of a line of the text. */
    static Optional<AttachmentRange> in(Lines lines, Place place) {
        for (int line = place.body(); line < place.textEnd(); line++) {
            String row = lines.text().substring(Math.max(lines.start(line), lines.end(line) - 40), lines.end(line));
            Matcher range = THROUGH.matcher(row);
            if (row.contains(WORD) && range.find()) {
                int first = Integer.parseInt(range.group("first"));
                int last = Integer.parseInt(range.group("last"));
                return Optional.of(new AttachmentRange(first, last));
            }
        }
        return Optional.empty();
    }

    boolean holds(String id) {
        if (id.length() > 4 || !id.chars().allMatch(c -> Sections.isDigit((char) c))) {
            return false;
        }
        int number = Integer.parseInt(id);
        return first <= number && number <= last;
    }
}
