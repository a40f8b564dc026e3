// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.docket.agenda.Item;
import org.docket.store.Books;
import org.docket.store.Filing;
import org.docket.store.Position;
import org.docket.store.Revision;

/** How the positions in a text stand to what the items say today. */
final class Standings {
    private record Edition(int revision, String positions, Beside beside) {}

    private final Shelf shelf;
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();

    Standings(Shelf shelf) {
        this.shelf = shelf;
    }

    List<Standing> of(Books books, Revision newest) {
        return beside(books, newest).standings();
    }

    /** All that is kept beside the newest text. */
    Beside beside(Books books, Revision newest) {
        String positions = books.positions().edition(newest.meeting()) + drafts(books, newest);
        Edition known = editions.get(newest.meeting());
        if (known != null && known.revision == newest.number() && known.positions.equals(positions)) {
            return known.beside;
        }
        Beside beside = new Beside(books, new Turn.Page(newest, shelf.agenda(books, newest)));
        editions.put(newest.meeting(), new Edition(newest.number(), positions, beside));
        return beside;
    }

    /** The drafts of minutes that items are about: positions are given on these too. */
    private String drafts(Books books, Revision newest) {
        return shelf.agenda(books, newest).items().stream()
                .map(item -> MinutesShelf.digest(books, item))
                .filter(digest -> !digest.isEmpty())
                .collect(Collectors.joining(" ", " ", ""));
    }

    /** The items that somebody approved as they were before something changed in them. */
    Set<String> approvedEarlier(Books books, Revision newest, String initials) {
        return of(books, newest).stream()
                .filter(standing -> standing.isApprovalBy(initials))
                .filter(standing -> standing.stale() || standing.editorial().isPresent())
                .map(Standing::item)
                .collect(Collectors.toSet());
    }

    /** The item as it was when the position was given on it. */
    Optional<Item> givenOn(Books books, String meeting, Standing standing) {
        return standing.position()
                .map(Position::basis)
                .flatMap(basis -> books.revisions()
                        .find(meeting, basis.revision())
                        .flatMap(revision -> shelf.agenda(books, revision).items().stream()
                                .filter(item -> Names.isOn(item, basis.sha256()))
                                .findFirst()));
    }

    void forget(String meeting) {
        editions.remove(meeting);
    }

    /** The revision that filed the text of an item, where that is known. */
    Optional<Revision> filed(Books books, Revision newest, String item) {
        return beside(books, newest)
                .filing(item)
                .filter(Filing::known)
                .flatMap(filing -> books.revisions().find(newest.meeting(), filing.revision()));
    }
}
