// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.docket.store.Card.Reader;

/** The card index of agendas: what the newest text of each says, for each kind of reader in an index of its own. */
public final class Cards {
    private static final int DAY = "2026-01-21".length();
    private static final long SITTINGS = 100;
    private static final long CARDS = 1_000_000_000;

    private final CardRows rows;

    Cards(CardRows rows) {
        this.rows = rows;
    }

    /** Of what the cards of a meeting were made: of a revision, by the rules of then. */
    public record Made(String meeting, int revision, String rules) {}

    /** Puts cards in place of all that there are of a meeting; those that come first are found first. */
    public void replaceAll(Made made, List<Card> cards) {
        drop(made.meeting(), true, Set.of(""));
        add(made, firstId(made.meeting()) + cards.size(), cards);
    }

    /** Puts cards in place of those that there are of some items; they are found before the others of the meeting. */
    public void replace(Made made, Collection<String> items, List<Card> cards) {
        if (items.isEmpty()) {
            rows.sign(made);
            return;
        }
        drop(made.meeting(), false, items);
        add(made, Math.max(rows.newest(made.meeting()), firstId(made.meeting())) + cards.size(), cards);
    }

    private void drop(String meeting, boolean all, Collection<String> items) {
        for (Reader reader : Reader.values()) {
            rows.unindex(reader.index(), reader.cards(), meeting, all, items);
        }
        rows.drop(meeting, all, items);
    }

    private void add(Made made, long last, List<Card> cards) {
        long first = last - cards.size() + 1;
        rows.add(
                LongStream.iterate(last, id -> id >= first, id -> id - 1)
                        .boxed()
                        .toList(),
                made.meeting(),
                cards);
        for (Reader reader : Reader.values()) {
            rows.index(reader.index(), reader.cards(), first, last);
        }
        rows.sign(made);
    }

    //    2026-01-21-2 -> 2026012102000000000
    private static long firstId(String meeting) {
        String day = meeting.substring(0, DAY).replace("-", "");
        String sitting = meeting.length() > DAY ? meeting.substring(DAY + 1) : "1";
        return (Long.parseLong(day) * SITTINGS + Long.parseLong(sitting)) * CARDS;
    }

    /** Whether the cards of a meeting are made so. */
    public boolean are(Made made) {
        return rows.are(made);
    }

    /** The meetings whose cards are made by these rules of the newest text. */
    public Set<String> current(String rules) {
        return rows.current(rules);
    }

    /** The cards for such readers that have all the words, the newest first, as many of those wanted as there may be. */
    public List<Card.Drawn> draw(Reader reader, Sought sought, Predicate<Card.Drawn> wanted, int limit) {
        if (sought.isEmpty()) {
            return List.of();
        }
        long first = sought.year().isEmpty() ? 0 : firstId(sought.year() + "-00-00");
        long last = sought.year().isEmpty() ? Long.MAX_VALUE : firstId(sought.year() + "-99-99");
        try (Stream<Card.Drawn> drawn = rows.drawn(reader.index(), sought.query(), first, last)) {
            return drawn.filter(wanted).limit(limit).toList();
        }
    }

    /** Some of the text of cards found so, the words that were sought between two marks. */
    public Map<Long, String> snippets(Reader reader, Sought sought, List<Long> cards) {
        return cards.isEmpty() ? Map.of() : rows.snippets(reader.index(), sought.query(), cards);
    }

    /** Makes all indexes anew, so that no word of what is gone is left in them. */
    public void index() {
        for (Reader reader : Reader.values()) {
            rows.indexAnew(reader.index());
        }
    }
}
