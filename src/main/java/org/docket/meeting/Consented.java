// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;
import java.util.List;

/**
 * Consent was taken: what stood in it at that moment is approved, and nothing that is changed later.
 *
 * @param sections the words of the sections it was taken in: executive, additional, committees
 * @param revision the text of the agenda that was before the board
 * @param present the directors in the room
 * @param items what it covered
 * @param apart the titles of what stood in these sections and was not covered
 */
public record Consented(
        Instant at, List<String> sections, int revision, List<String> present, List<Covered> items, List<String> apart)
        implements Act {
    /**
     * An item that consent covered.
     *
     * @param id the item
     * @param sha256 the text, as positions are bound to it
     * @param voices the initials of those who approved that text
     */
    public record Covered(int id, String title, String sha256, List<String> voices) {
        public Covered {
            voices = List.copyOf(voices);
        }
    }

    public Consented {
        sections = List.copyOf(sections);
        present = List.copyOf(present);
        items = List.copyOf(items);
        apart = List.copyOf(apart);
    }
}
