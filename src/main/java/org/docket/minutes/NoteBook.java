// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.PrivateText;
import org.docket.edit.Refused;

/** Finds the note on an item by its title, and remembers which notes were found. */
final class NoteBook {
    private final Notes notes;
    private final ShortTitles titles;
    private final Set<String> found = new HashSet<>();

    NoteBook(Notes notes, Optional<String> prefix) {
        this.notes = notes;
        this.titles = new ShortTitles(prefix);
    }

    /** The note under the first of these titles that has one, as written or shortened; empty when it says nothing. */
    Optional<String> on(String... names) {
        for (String name : names) {
            if (notes.texts().containsKey(name)) {
                return read(name);
            }
        }
        for (String name : names) {
            String shorter = titles.shortened(name);
            if (notes.texts().containsKey(shorter)) {
                return read(shorter);
            }
        }
        return Optional.empty();
    }

    private Optional<String> read(String title) {
        found.add(title);
        String note = notes.texts().get(title).replace("\r\n", "\n").replace('\r', '\n');
        String open = Redaction.withoutPassages(note);
        if (!PrivateText.in(open).balanced()) {
            throw new Refused("In the note on \"" + title + "\" a <private> or </private> tag has no partner.");
        }
        return Optional.of(open).filter(words -> !words.isBlank());
    }

    /** The titles of notes that no item asked for, sorted. */
    List<String> unread() {
        return notes.texts().keySet().stream()
                .filter(title -> !found.contains(title))
                .filter(title -> !notes.texts().get(title).isBlank())
                .sorted()
                .toList();
    }
}
