// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.Optional;

/** Something somebody is to do: who, what, for which committee, since which meeting, how it stands, and its lines. */
public record Action(String owner, String text, Optional<String> pmc, Optional<String> date, String status, Rows rows) {
    /**
     * The lines of an action item.
     *
     * @param first the line of the bullet
     * @param status the first line of its status; {@code afterLast} when it has none
     * @param afterLast the line after its last that is not blank
     */
    public record Rows(int first, int status, int afterLast) {}

    /** Whether these name the same thing to do. */
    public boolean is(String otherOwner, String otherText, Optional<String> otherPmc, Optional<String> otherDate) {
        return owner.equals(otherOwner) && text.equals(otherText) && pmc.equals(otherPmc) && date.equals(otherDate);
    }
}
