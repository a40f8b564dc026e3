// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;

/**
 * What the secretary wrote down at a meeting.
 *
 * @param texts the notes by the title of their item; {@code Call to order} and {@code Adjournment} hold a time
 * @param rejected the titles of reports that were not accepted
 * @param started when the meeting was called to order
 * @param complete when it was adjourned
 * @param course what else was recorded
 * @param keys under which key the note on an item is kept, by the id of the item; empty where only titles tell
 */
public record Notes(
        Map<String, String> texts,
        List<String> rejected,
        Optional<Instant> started,
        Optional<Instant> complete,
        Course course,
        Map<String, String> keys) {
    public Notes {
        texts = Map.copyOf(texts);
        rejected = List.copyOf(rejected);
        keys = Map.copyOf(keys);
    }

    public Notes(
            Map<String, String> texts, List<String> rejected, Optional<Instant> started, Optional<Instant> complete) {
        this(texts, rejected, started, complete, Course.UNKNOWN, Map.of());
    }

    /** Notes on items alone. */
    public static Notes of(Map<String, String> texts) {
        return new Notes(texts, List.of(), Optional.empty(), Optional.empty());
    }

    /** What is written down here, and what a file said of everything else. */
    public Notes over(Notes file, Agenda agenda) {
        NoteBook book = new NoteBook(file, agenda.prefix());
        Map<String, String> all = new HashMap<>();
        for (Item item : agenda.items()) {
            book.written(item, item.fulltitle().orElse(item.title()))
                    .ifPresent(note -> all.put(keys.getOrDefault(item.id(), item.title()), note));
        }
        book.unread().forEach(title -> all.put(title, file.texts.get(title)));
        all.putAll(texts);
        List<String> refused = new ArrayList<>(file.rejected);
        refused.addAll(rejected);
        return new Notes(
                all,
                refused.stream().distinct().toList(),
                started.or(() -> file.started),
                complete.or(() -> file.complete),
                course,
                keys);
    }

    public Notes with(Course recorded) {
        return new Notes(texts, rejected, started, complete, recorded, keys);
    }

    /** The same where it is known which note is on which item. */
    Notes by(Map<String, String> known) {
        return new Notes(texts, rejected, started, complete, course, known);
    }
}
