// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Extract.Shown;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.store.Card;
import org.docket.store.Card.Reader;

/** What each kind of reader sees of the items of an agenda, as it stands on cards; all of it has come through a sight. */
final class Excerpts {
    private final Agenda agenda;
    private final Readers readers;
    private final Names names;
    private final Hrefs hrefs;
    private final Function<Item, Shown> opened;

    Excerpts(Agenda agenda, Readers readers) {
        this.agenda = agenda;
        this.readers = readers;
        this.names = new Names(agenda);
        this.hrefs = Hrefs.of(agenda);
        this.opened = readers.guests().shown(agenda);
    }

    String name(Item item) {
        return names.of(item);
    }

    /** The names of items that the other one does not have. */
    List<String> namesNotIn(Excerpts other) {
        return agenda.items().stream()
                .map(names::of)
                .filter(name -> !other.names.has(name))
                .toList();
    }

    /** Whether the cards of an item are the same as in another reading. */
    boolean isAsIn(Excerpts other, Item item) {
        Optional<Item> there = other.names.find(names.of(item));
        return there.filter(was -> title(was).equals(title(item))
                        && was.text().equals(item.text())
                        && remarks(was).equals(remarks(item))
                        && other.hrefs.of(was).equals(hrefs.of(item))
                        && other.opened.apply(was) == opened.apply(item))
                .isPresent();
    }

    /** The cards of these items for all readers. */
    List<Card> cards(Collection<Item> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Set<Item> own = Collections.newSetFromMap(new IdentityHashMap<>());
        items.stream()
                .filter(item -> item.kind() == Kind.COMMITTEE && !item.title().isBlank())
                .forEach(own::add);
        Set<Item> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(items);
        List<Card> cards = new ArrayList<>();
        items.forEach(item -> cards.add(card(Reader.WHOLE, item, words(item))));
        Sight committees = readers.committees(own.stream().map(Item::title).collect(Collectors.toSet()));
        seen(committees, own).forEach((item, part) -> cards.add(card(Reader.COMMITTEE, item, words(part))));
        seen(readers.guests(), all)
                .forEach((item, part) -> cards.add(card(Reader.GUEST, item, isRead(item) ? words(part) : "")));
        return cards;
    }

    /** Items, and how a sight has them; one that cannot be told from another is left out. */
    private Map<Item, Item> seen(Sight sight, Set<Item> wanted) {
        Map<Item, Item> seen = new LinkedHashMap<>();
        if (wanted.isEmpty()) {
            return seen;
        }
        Map<String, List<Item>> byId =
                agenda.items().stream().collect(Collectors.groupingBy(Item::id, HashMap::new, Collectors.toList()));
        for (Item part : sight.of(agenda, wanted::contains).items()) {
            List<Item> items = byId.getOrDefault(part.id(), List.of());
            if (items.size() == 1
                    && wanted.contains(items.get(0))
                    && items.get(0).title().equals(part.title())) {
                seen.put(items.get(0), part);
            }
        }
        return seen;
    }

    private boolean isRead(Item item) {
        return opened.apply(item).compareTo(Shown.TEXT) >= 0;
    }

    private Card card(Reader reader, Item item, String words) {
        return new Card(reader, names.of(item), item.kind().name(), hrefs.of(item), title(item), words);
    }

    private static String title(Item item) {
        return item.fulltitle().orElse(item.title());
    }

    /** What it says, and then what was said of it. */
    private static String words(Item item) {
        return Stream.concat(Stream.of(item.text()), item.comments().stream().map(Excerpts::words))
                .collect(Collectors.joining("\n\n"));
    }

    private static String words(Comment comment) {
        return comment.initials() + ": " + comment.text();
    }

    private static List<String> remarks(Item item) {
        return item.comments().stream()
                .map(comment -> comment.initials() + ' ' + comment.words())
                .toList();
    }
}
