// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.agenda.Item;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Span;
import org.docket.edit.Refused;

/** Finds the note on an item by its title, and remembers which notes were found. */
public final class NoteBook {
    private final Notes notes;
    private final ShortTitles titles;
    private final Set<String> found = new HashSet<>();
    private final Set<String> foundClosed = new HashSet<>();

    public NoteBook(Notes notes, Optional<String> prefix) {
        this.notes = notes;
        this.titles = new ShortTitles(prefix);
    }

    Notes notes() {
        return notes;
    }

    /** The note on an item: by its id where that is known, else under its title or another name of it. */
    Noted on(Item item, String... names) {
        return notes.keys().isEmpty() ? on(names(item, names)) : on(key(item).orElse(""));
    }

    /** The key under which the note on an item is kept. */
    public Optional<String> key(Item item, String... names) {
        return notes.keys().isEmpty()
                ? key(names(item, names))
                : Optional.ofNullable(notes.keys().get(item.id())).filter(notes.texts()::containsKey);
    }

    /** The note on an item, to the letter, with what is private in it. */
    public Optional<String> written(Item item, String... names) {
        Optional<String> key = key(item, names);
        key.ifPresent(found::add);
        return key.map(notes.texts()::get);
    }

    /** Whether an item was dealt with in closed session. */
    public boolean isClosed(Item item) {
        Set<String> closed = notes.course().closed();
        return notes.keys().isEmpty()
                ? isAmong(closed, item.title())
                : closed.contains(notes.keys().getOrDefault(item.id(), ""));
    }

    private static String[] names(Item item, String... names) {
        return Stream.concat(Stream.of(item.title()), Arrays.stream(names)).toArray(String[]::new);
    }

    /** The note under the first of these titles that has one, as written or shortened. */
    Noted on(String... names) {
        Optional<String> closedKey = key(closedTexts(), names);
        closedKey.ifPresent(foundClosed::add);
        Optional<Noted.ForBoard> closed = closedKey
                .map(title -> new Noted.ForBoard(
                        plain(closedTexts().get(title)), new Origin(Origin.Source.CLOSED_NOTE, title, List.of())))
                .filter(note -> !note.words().isBlank());
        Optional<String> key = key(names);
        if (key.isEmpty()) {
            return new Noted(Optional.empty(), Origin.agenda(List.of()), closed);
        }
        found.add(key.get());
        String note = plain(notes.texts().get(key.get()));
        Origin whole = new Origin(Origin.Source.NOTE, key.get(), List.of(new Span(0, note.length())));
        Optional<Noted.ForBoard> inside = PrivateText.in(note).passages().isEmpty()
                ? closed
                : Optional.of(new Noted.ForBoard(
                        note + closed.map(c -> "\n\n" + c.words()).orElse(""), whole));
        Origin open = new Origin(Origin.Source.NOTE, key.get(), Redaction.openSpans(note));
        return new Noted(Optional.of(open(key.get(), note)).filter(words -> !words.isBlank()), open, inside);
    }

    /** The same to the letter, with what is private in it. */
    public Optional<String> written(String... names) {
        Optional<String> key = key(names);
        key.ifPresent(found::add);
        return key.map(notes.texts()::get);
    }

    private Optional<String> key(String... names) {
        return key(notes.texts(), names);
    }

    private Optional<String> key(Map<String, String> texts, String... names) {
        return titles(names).filter(texts::containsKey).findFirst();
    }

    private Stream<String> titles(String... names) {
        return Stream.concat(Arrays.stream(names), Arrays.stream(names).map(titles::shortened));
    }

    private Map<String, String> closedTexts() {
        return notes.course().closedTexts();
    }

    /** Whether any of these titles, as written or shortened, is among those. */
    boolean isAmong(Iterable<String> those, String... names) {
        return titles(names).anyMatch(title -> {
            for (String other : those) {
                if (title.equals(other) || title.equals(titles.shortened(other))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** A note with the line ends that minutes are written with. */
    static String plain(String note) {
        return note.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String open(String title, String note) {
        String open = Redaction.withoutPassages(note);
        if (!PrivateText.in(open).balanced()) {
            throw new Refused("In the note on \"" + title + "\" a <private> or </private> tag has no partner.");
        }
        return open;
    }

    /** The titles of notes that no item asked for, sorted. */
    public List<String> unread() {
        return Stream.concat(unread(notes.texts(), found), unread(closedTexts(), foundClosed))
                .sorted()
                .toList();
    }

    private static Stream<String> unread(Map<String, String> texts, Set<String> found) {
        return texts.keySet().stream()
                .filter(title -> !found.contains(title))
                .filter(title -> !texts.get(title).isBlank());
    }
}
