// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.agenda.PrivateText;
import org.docket.edit.Refused;

/** Finds the note on an item by its title, and remembers which notes were found. */
public final class NoteBook {
    private final Notes notes;
    private final ShortTitles titles;
    private final Set<String> found = new HashSet<>();

    public NoteBook(Notes notes, Optional<String> prefix) {
        this.notes = notes;
        this.titles = new ShortTitles(prefix);
    }

    /** The note under the first of these titles that has one, as written or shortened; empty when it says nothing. */
    Optional<String> on(String... names) {
        return key(names).flatMap(this::read);
    }

    /** The same to the letter, with what is private in it. */
    public Optional<String> written(String... names) {
        Optional<String> key = key(names);
        key.ifPresent(found::add);
        return key.map(notes.texts()::get);
    }

    /** The title under which the note on any of these is kept. */
    public Optional<String> key(String... names) {
        return Stream.concat(Arrays.stream(names), Arrays.stream(names).map(titles::shortened))
                .filter(notes.texts()::containsKey)
                .findFirst();
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
    public List<String> unread() {
        return notes.texts().keySet().stream()
                .filter(title -> !found.contains(title))
                .filter(title -> !notes.texts().get(title).isBlank())
                .sorted()
                .toList();
    }
}
