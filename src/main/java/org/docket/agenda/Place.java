// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

/**
 * Where an item stands, in lines numbered from 0.
 *
 * @param heading the heading line; for attachments the line {@code Attachment X:}
 * @param body the line after the heading, and after title lines that continue it
 * @param textEnd the line after the last of its text that is not blank; {@code body} when there is no text
 * @param end the line after all that belongs to it: the next heading or separator
 * @param entry the line of its entry in section 5 or 6; -1 when it has none
 * @param entryEnd the line after the last line of that entry that is not blank
 */
public record Place(int heading, int body, int textEnd, int end, int entry, int entryEnd) {
    public boolean hasEntry() {
        return entry >= 0;
    }

    /** Whether the item is known by its entry alone, as the attachment it names is not there. */
    public boolean isEntryOnly() {
        return entry == heading;
    }

    Place withEntry(int line, int afterLast) {
        return new Place(heading, body, textEnd, end, line, afterLast);
    }

    /** The same with all lines counted as text, where what looks like a block at their end is part of the report. */
    Place withAllText(Lines lines) {
        return new Place(heading, body, lines.afterLastFilled(body, end), end, entry, entryEnd);
    }

    /** Whether the line belongs to the item or to its entry. */
    public boolean covers(int line) {
        return line >= heading && line < end || line >= entry && line < entryEnd;
    }

    /** The last line that says something of the item: of its text, or else its heading. */
    public int last() {
        return Math.max(textEnd, body) - 1;
    }
}
