// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.List;

/**
 * The list of reports that need discussion, at the head of the committee reports.
 *
 * @param sentence the line that introduces the list; -1 when there are flags without it
 * @param entries the flags in the order of the text
 */
public record Flags(int sentence, List<Entry> entries) {
    /** One flagged title, by whom, and its line. */
    public record Entry(String title, List<String> initials, int line) {}
}
