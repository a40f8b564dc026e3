// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.store.Aside;
import org.docket.store.Books;
import org.docket.store.Filing;
import org.docket.store.Position;
import org.docket.store.Position.Kind;

/** What is kept beside one text: who takes which position on it, when each item was filed, which late ones are admitted. */
final class Beside {
    private final String meeting;
    private final Names names;
    private final Editorials editorials;
    private final List<Standing> standings = new ArrayList<>();
    private final Map<String, Filing> filings = new HashMap<>();
    private final Map<String, Aside> admissions = new HashMap<>();

    Beside(Books books, Turn.Page page) {
        this.meeting = page.revision().meeting();
        this.names = new Names(page.agenda());
        List<Aside> asides = books.asides().all(meeting);
        this.editorials = new Editorials(asides);
        Map<List<Object>, Position> known = new HashMap<>();
        for (Position position : books.positions().all(meeting)) {
            known.put(List.of(position.item(), position.kind(), position.initials()), position);
        }
        for (Item item : page.agenda().items()) {
            Text text = new Text(Names.digest(item), Names.exactDigest(item));
            addStandings(books, item, text, known);
            if (item.approved().isPresent()) {
                filing(books, item, text).ifPresent(filing -> filings.put(item.id(), filing));
                admission(asides, text).ifPresent(aside -> admissions.put(item.id(), aside));
            }
        }
    }

    /** What an item says, as positions are bound to it today, and as they once were. */
    private record Text(String folded, String exact) {
        boolean is(String sha256) {
            return sha256.equals(folded) || sha256.equals(exact);
        }
    }

    List<Standing> standings() {
        return List.copyOf(standings);
    }

    /** When the text of an item was filed; an editorial change does not file it anew. */
    Optional<Filing> filing(String item) {
        return Optional.ofNullable(filings.get(item));
    }

    /** Who lets the text of an item count as filed in time. */
    Optional<Aside> admission(String item) {
        return Optional.ofNullable(admissions.get(item));
    }

    private void addStandings(Books books, Item item, Text text, Map<List<Object>, Position> known) {
        for (Kind kind : Kind.values()) {
            for (String initials : PositionsKept.said(item, kind)) {
                Optional<Position> position = Optional.ofNullable(known.get(List.of(names.of(item), kind, initials)));
                Optional<Position> earlier =
                        position.filter(given -> !text.is(given.basis().sha256()));
                Optional<Aside> editorial = earlier.flatMap(
                        given -> editorials.between(given.basis().sha256(), text.folded));
                boolean redrafted = position.filter(
                                given -> given.basis().known() && MinutesShelf.changedSince(books, item, given.when()))
                        .isPresent();
                boolean stale = redrafted || earlier.isPresent() && editorial.isEmpty();
                standings.add(new Standing(item.id(), initials, kind, stale, position, editorial));
            }
        }
    }

    private Optional<Filing> filing(Books books, Item item, Text text) {
        return editorials.before(text.folded).stream()
                .flatMap(earlier -> books.filings().find(meeting, names.of(item), earlier).stream())
                .reduce((one, other) -> other.when().isBefore(one.when()) ? other : one);
    }

    /** The last word on this text holds. */
    private Optional<Aside> admission(List<Aside> asides, Text text) {
        List<String> texts = editorials.before(text.folded);
        return asides.stream()
                .filter(aside -> aside.kind() == Aside.Kind.ADMITTED || aside.kind() == Aside.Kind.NOT_ADMITTED)
                .filter(aside -> texts.contains(aside.sha256()))
                .reduce((earlier, later) -> later)
                .filter(aside -> aside.kind() == Aside.Kind.ADMITTED);
    }
}
