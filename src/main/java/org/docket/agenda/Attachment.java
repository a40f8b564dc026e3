// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;

/**
 * A report behind the agenda, between two separators.
 *
 * @param separator the line of dashes above it
 * @param end the line of dashes below it
 */
record Attachment(int separator, int end) {
    static final int DASHES = 41;
    private static final String WORD = "Attachment";
    private static final int CONTINUED = 8;

    /** Lines of 41 or more dashes matter only before a next attachment or the end; others belong to a report. */
    static List<Attachment> all(Lines lines) {
        List<Attachment> found = new ArrayList<>();
        int open = -1;
        for (int line = 0; line + 1 < lines.count(); line++) {
            if (!isRule(lines, line)) {
                continue;
            }
            boolean starts = isHeading(lines, line + 1);
            if (starts || lines.startsWith(line + 1, "End of")) {
                if (open >= 0) {
                    found.add(new Attachment(open, line));
                }
                open = starts ? line : -1;
            }
        }
        if (open >= 0) {
            found.add(new Attachment(open, lines.count()));
        }
        return found;
    }

    static boolean isRule(Lines lines, int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (end - start < DASHES || lines.text().charAt(start) != '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (lines.text().charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    // Attachment BQ: Report from the Rave Project  [Pat Doe]
    static boolean isHeading(Lines lines, int line) {
        return lines.startsWith(line, WORD + " ") && idEnd(lines, line) > idStart(lines, line);
    }

    private static int idStart(Lines lines, int line) {
        int at = lines.start(line) + WORD.length() + 1;
        return at < lines.end(line) && lines.text().charAt(at) == ' ' ? at + 1 : at;
    }

    /** Where the id's letters end if a colon and a blank follow, else where they start. */
    private static int idEnd(Lines lines, int line) {
        int start = idStart(lines, line);
        int at = start;
        while (at < lines.end(line) && isIdCharacter(lines.text().charAt(at))) {
            at++;
        }
        return lines.text().startsWith(": ", at) ? at : start;
    }

    static boolean isIdCharacter(char c) {
        return Sections.isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
    }

    Item item(Lines lines, Titles titles) {
        int heading = separator + 1;
        int idEnd = idEnd(lines, heading);
        String id = lines.text().substring(idStart(lines, heading), idEnd);
        String title = lines.text().substring(idEnd + 2, lines.end(heading)).strip();
        int body = heading + 1;
        while (body < end && !title.endsWith("]") && lines.indent(body) >= CONTINUED && !lines.blank(body)) {
            title += ' ' + lines.trimmed(body++);
        }
        Item item = new Item(lines, Sections.isDigit(id.charAt(0)) ? Kind.OFFICER : Kind.COMMITTEE, id, null);
        BlockReader.tellTrailing(lines, item, new Place(heading, body, body, end, -1, -1));
        titles.tellAttachment(item, title);
        item.missing = item.place.textEnd() == body;
        warnOfEncoding(lines, item);
        return item;
    }

    private void warnOfEncoding(Lines lines, Item item) {
        for (int line = item.place.body(); lines.odd() && line < item.place.textEnd(); line++) {
            for (int i = lines.start(line); i < lines.end(line); i++) {
                char c = lines.text().charAt(i);
                if (c == '\uFFFD' || Utf8.isStray(lines.text(), i)) {
                    item.warn(line, Warning.Code.ENCODING, "This line holds characters that are not UTF-8.");
                    return;
                }
            }
        }
    }
}
