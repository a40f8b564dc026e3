// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Item;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.Flag;
import org.docket.edit.SameItems;
import org.docket.store.Aside;
import org.docket.store.Books;
import org.docket.store.Position;
import org.docket.store.Position.Basis;
import org.docket.store.Position.Kind;

/** Writes down, for each new text, who approves and flags what in it and which text they did so on. */
final class PositionsKept {
    private record Key(String item, String initials, Kind kind) {
        static Key of(Position position) {
            return new Key(position.item(), position.initials(), position.kind());
        }
    }

    private final Books books;
    private final Turn turn;
    private final Readings readings;
    private final Map<Key, Position> known = new HashMap<>();
    private final Map<Key, Basis> given = new HashMap<>();
    private final List<Aside> affirmed = new ArrayList<>();
    private final Names before;
    private final Names after;

    private PositionsKept(Books books, Shelf shelf, Turn turn) {
        this.books = books;
        this.turn = turn;
        this.readings = new Readings(books, shelf, turn);
        this.before = new Names(turn.before().agenda());
        this.after = new Names(turn.after().agenda());
        books.positions().all(meeting()).forEach(position -> known.put(Key.of(position), position));
        turn.steps().forEach(this::note);
    }

    /** Follows the positions through one turn. */
    static void follow(Books books, Shelf shelf, Turn turn) {
        PositionsKept kept = new PositionsKept(books, shelf, turn);
        kept.write(books, kept.positions());
        books.asides().add(kept.affirmed);
    }

    /** Those that an imported text brings along: nobody knows on which text they were given. */
    static void found(Books books, Turn.Page page, Turn.Author author) {
        Names names = new Names(page.agenda());
        List<Position> found = new ArrayList<>();
        for (Item item : page.agenda().items()) {
            Basis basis = new Basis(Names.digest(item), page.revision().number(), false);
            for (Kind kind : Kind.values()) {
                for (String initials : said(item, kind)) {
                    found.add(new Position(names.of(item), initials, kind, basis, author.who(), author.when()));
                }
            }
        }
        books.positions().add(page.revision().meeting(), found);
    }

    /** Whose initials stand at an item. */
    static Set<String> said(Item item, Kind kind) {
        return new HashSet<>(
                kind == Kind.FLAG ? item.flaggedBy() : item.approved().orElse(List.of()));
    }

    private String meeting() {
        return turn.after().revision().meeting();
    }

    private void note(Fold.Step step) {
        Change change = step.change();
        if (change instanceof Approve approve) {
            note(step, approve.initials(), Kind.APPROVE);
        } else if (change instanceof Flag flag) {
            note(step, flag.initials(), Kind.FLAG);
        }
    }

    private void note(Fold.Step step, String initials, Kind kind) {
        step.change()
                .target()
                .ifPresent(target -> step.before()
                        .item(target.id())
                        .ifPresent(item -> given.put(
                                new Key(new Names(step.before()).of(item), initials, kind),
                                readings.of(target, item))));
    }

    private List<Position> positions() {
        SameItems same = SameItems.between(
                turn.after().agenda().items(), turn.before().agenda().items());
        List<Position> positions = new ArrayList<>();
        for (Item item : turn.after().agenda().items()) {
            Optional<Item> earlier = same.of(item);
            for (Kind kind : Kind.values()) {
                for (String initials : said(item, kind)) {
                    positions.add(position(earlier, item, new Key(after.of(item), initials, kind)));
                }
            }
        }
        return positions;
    }

    private Position position(Optional<Item> earlier, Item item, Key key) {
        Optional<Position> old = earlier.map(then -> known.get(new Key(before.of(then), key.initials, key.kind)))
                .map(position -> folded(position, earlier.get()));
        if (given.containsKey(key)) {
            return given(item, key, old);
        }
        return old.map(position -> renamed(position, key.item)).orElseGet(() -> taken(key, readings.now(item)));
    }

    /** A position that somebody takes now, and may have taken before. */
    private Position given(Item item, Key key, Optional<Position> old) {
        Basis basis = given.get(key);
        if (old.filter(position -> position.basis().equals(basis))
                .filter(position -> !MinutesShelf.changedSince(books, item, position.when()))
                .isPresent()) {
            return renamed(old.get(), key.item);
        }
        old.filter(position -> !position.basis().sha256().equals(basis.sha256()))
                .ifPresent(position -> affirmed.add(affirmed(key, position, basis)));
        return taken(key, basis);
    }

    private Aside affirmed(Key key, Position old, Basis basis) {
        Turn.Author author = turn.author();
        return new Aside(
                meeting(),
                key.item,
                Aside.Kind.AFFIRMED,
                key.initials,
                old.basis().sha256(),
                basis.sha256(),
                basis.revision(),
                author.who(),
                author.when());
    }

    /** The same, bound to the words of the text alone where it was bound to their white space too. */
    private static Position folded(Position old, Item earlier) {
        Basis basis = old.basis();
        if (!basis.sha256().equals(Names.exactDigest(earlier))) {
            return old;
        }
        Basis words = new Basis(Names.digest(earlier), basis.revision(), basis.known());
        return new Position(old.item(), old.initials(), old.kind(), words, old.who(), old.when());
    }

    private Position taken(Key key, Basis basis) {
        Turn.Author author = turn.author();
        return new Position(key.item, key.initials, key.kind, basis, author.who(), author.when());
    }

    private static Position renamed(Position old, String item) {
        return new Position(item, old.initials(), old.kind(), old.basis(), old.who(), old.when());
    }

    private void write(Books books, List<Position> positions) {
        Set<Position> then = new HashSet<>(known.values());
        Set<Position> now = new HashSet<>(positions);
        books.positions()
                .drop(meeting(), then.stream().filter(old -> !now.contains(old)).toList());
        books.positions()
                .add(
                        meeting(),
                        now.stream().filter(taken -> !then.contains(taken)).toList());
    }
}
