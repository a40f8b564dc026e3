// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.docket.agenda.Kind;
import org.docket.board.Board;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Card.Drawn;
import org.docket.store.Card.Reader;
import org.docket.store.Hit;
import org.docket.store.Hit.Run;
import org.docket.store.Sought;

/**
 * Finds where words stand in agendas, for somebody, as far as they see it. Places are ordered by day, because an order by
 * how well they fit would tell of texts that the reader does not see.
 */
public final class Catalogue {
    private final Clerk clerk;
    private final Board board;
    private final String rules;

    public Catalogue(Clerk clerk, Board board) {
        this.clerk = clerk;
        this.board = board;
        this.rules = CardWriter.rules(board);
    }

    /** An item of an agenda in which the words stand, and some of its text. */
    public record Place(String meeting, String href, String title, List<Run> words) {}

    private record Wanted(Sought sought, Set<String> names, int most) {}

    /** The newest first; of any project when no name is given. */
    public List<Place> search(Person reader, Sought sought, String project, int most) {
        Sight sight = Sight.of(reader, board);
        if (!sight.isSomething() || sought.isEmpty()) {
            return List.of();
        }
        Wanted wanted = new Wanted(sought, ReadingRoom.names(project, board), most);
        return clerk.store.read(books -> {
            Draw draw = new Draw(books, wanted, reader.may(Right.SIT_IN));
            if (sight.isWholeWhereOpen()) {
                draw.from(Reader.WHOLE, card -> true);
            } else {
                draw.from(Reader.COMMITTEE, card -> sight.isOwn(card.title()));
                draw.from(Reader.GUEST, card -> sight.hasTitles());
            }
            return draw.places();
        });
    }

    /** Draws the cards that a reader sees and that are wanted, each item once. */
    private final class Draw {
        private final Books books;
        private final Wanted wanted;
        private final boolean sitsIn;
        private final Set<String> current;
        private final Map<String, Set<String>> closed = new HashMap<>();
        private final Set<List<String>> drawn = new HashSet<>();
        private final List<Place> places = new ArrayList<>();

        Draw(Books books, Wanted wanted, boolean sitsIn) {
            this.books = books;
            this.wanted = wanted;
            this.sitsIn = sitsIn;
            this.current = books.cards().current(rules);
        }

        void from(Reader reader, Predicate<Drawn> seen) {
            List<Drawn> cards = books.cards()
                    .draw(
                            reader,
                            wanted.sought,
                            card -> seen.test(card) && isOpen(card) && isOf(card) && isNew(card),
                            wanted.most);
            List<Long> ids = cards.stream().map(Drawn::id).toList();
            Map<Long, String> words = books.cards().snippets(reader, wanted.sought, ids);
            cards.forEach(card -> places.add(
                    new Place(card.meeting(), card.href(), card.title(), Hit.runs(words.getOrDefault(card.id(), "")))));
        }

        List<Place> places() {
            return places.stream()
                    .sorted(Comparator.comparing(Place::meeting).reversed())
                    .limit(wanted.most)
                    .toList();
        }

        /** Made of the newest text by the rules of today, and not taken up before those alone who sit in. */
        private boolean isOpen(Drawn card) {
            return current.contains(card.meeting())
                    && (sitsIn
                            || !closed.computeIfAbsent(card.meeting(), meeting -> Sights.closed(books, meeting))
                                    .contains(card.item()));
        }

        private boolean isOf(Drawn card) {
            return wanted.names.isEmpty() || ReadingRoom.isAbout(Kind.valueOf(card.kind()), card.title(), wanted.names);
        }

        private boolean isNew(Drawn card) {
            return drawn.add(List.of(card.meeting(), card.item()));
        }
    }
}
