// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.minutes.NoteBook;
import org.docket.minutes.Notes;

/**
 * The meeting before the next, and what became of its agenda.
 *
 * @param notes what the secretary wrote down there, where that is known
 * @param held whether it took place
 * @param settled the days whose minutes are approved, whatever the notes say
 */
public record Past(Agenda agenda, Optional<Notes> notes, boolean held, Set<LocalDate> settled) {
    private static final Pattern TABLED = Pattern.compile("\\btabled\\b", Pattern.CASE_INSENSITIVE);

    public Past {
        settled = Set.copyOf(settled);
    }

    /** A meeting that took place. */
    public static Past of(Agenda agenda, Optional<Notes> notes) {
        return new Past(agenda, notes, true, Set.of());
    }

    Optional<LocalDate> day() {
        return agenda.date();
    }

    /** The note on an item, under any of these titles, to the letter. */
    Optional<String> note(String... titles) {
        return notes.flatMap(said -> new NoteBook(said, agenda.prefix()).written(titles));
    }

    /** The note on an item, to the letter. */
    Optional<String> note(Item item) {
        return notes.flatMap(said -> new NoteBook(said, agenda.prefix())
                .written(item, item.fulltitle().orElse(item.title())));
    }

    /** Whether the board put it off: it said so, or never met. */
    boolean isLeftOver(Item item) {
        return !held || note(item).filter(words -> TABLED.matcher(words).find()).isPresent();
    }

    /** Whether the note on the minutes of a meeting says that they are approved. */
    boolean isApproved(List<String> titles) {
        return note(titles.toArray(String[]::new))
                .map(words -> words.strip().toLowerCase(Locale.ROOT))
                .filter(words -> words.startsWith("approved"))
                .isPresent();
    }
}
