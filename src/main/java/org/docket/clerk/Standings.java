// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.store.Books;
import org.docket.store.Position;
import org.docket.store.Position.Kind;
import org.docket.store.Revision;

/** How the positions in a text stand to what the items say today. */
final class Standings {
    private record Edition(int revision, String positions, List<Standing> standings) {}

    private final Shelf shelf;
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();

    Standings(Shelf shelf) {
        this.shelf = shelf;
    }

    List<Standing> of(Books books, Revision newest) {
        String positions = books.positions().edition(newest.meeting());
        Edition known = editions.get(newest.meeting());
        if (known != null && known.revision == newest.number() && known.positions.equals(positions)) {
            return known.standings;
        }
        List<Standing> standings = read(books, shelf.agenda(books, newest), newest.meeting());
        editions.put(newest.meeting(), new Edition(newest.number(), positions, standings));
        return standings;
    }

    /** The item as it was when the position was given on it. */
    Optional<Item> givenOn(Books books, String meeting, Standing standing) {
        return standing.position()
                .map(Position::basis)
                .flatMap(basis -> books.revisions()
                        .find(meeting, basis.revision())
                        .flatMap(revision -> shelf.agenda(books, revision).items().stream()
                                .filter(item -> Names.digest(item).equals(basis.sha256()))
                                .findFirst()));
    }

    void forget(String meeting) {
        editions.remove(meeting);
    }

    private static List<Standing> read(Books books, Agenda agenda, String meeting) {
        Map<List<Object>, Position> known = new HashMap<>();
        for (Position position : books.positions().all(meeting)) {
            known.put(List.of(position.item(), position.kind(), position.initials()), position);
        }
        Names names = new Names(agenda);
        List<Standing> standings = new ArrayList<>();
        for (Item item : agenda.items()) {
            String digest = Names.digest(item);
            for (Kind kind : Kind.values()) {
                for (String initials : PositionsKept.said(item, kind)) {
                    Optional<Position> position =
                            Optional.ofNullable(known.get(List.of(names.of(item), kind, initials)));
                    boolean stale = position.filter(
                                    given -> !given.basis().sha256().equals(digest))
                            .isPresent();
                    standings.add(new Standing(item.id(), initials, kind, stale, position));
                }
            }
        }
        return List.copyOf(standings);
    }
}
