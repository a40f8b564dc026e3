// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.store.Sha256;

/** What items are called beside the text: by kind and title, so that another letter does not make another item. */
public final class Names {
    private final Map<Item, String> names = new IdentityHashMap<>();
    private final Map<String, Item> items = new HashMap<>();

    public Names(Agenda agenda) {
        Map<String, Integer> seen = new HashMap<>();
        for (Item item : agenda.items()) {
            String name = item.kind() + "/" + item.title();
            int times = seen.merge(name, 1, Integer::sum);
            names.put(item, times == 1 ? name : name + "#" + times);
            items.put(names.get(item), item);
        }
    }

    public String of(Item item) {
        return names.get(item);
    }

    /** The name of the item with that id, whichever reading of the agenda it is from. */
    String of(Agenda agenda, Item item) {
        return Optional.ofNullable(names.get(item))
                .or(() -> agenda.item(item.id()).map(names::get))
                .orElse("");
    }

    public Optional<Item> find(String name) {
        return Optional.ofNullable(items.get(name));
    }

    boolean has(String name) {
        return items.containsKey(name);
    }

    /** What a position is bound to: title, owner and text, whatever white space stands between their words. */
    static String digest(Item item) {
        return Sha256.of(folded(item.title()) + "\n" + folded(item.owner().orElse("")) + "\n" + folded(item.text()));
    }

    /** What positions were bound to before white space was folded. */
    static String exactDigest(Item item) {
        return Sha256.of(item.title() + "\n" + item.owner().orElse("") + "\n" + item.text());
    }

    /** Whether a position bound to this is one on the item as it is. */
    static boolean isOn(Item item, String sha256) {
        return sha256.equals(digest(item)) || sha256.equals(exactDigest(item));
    }

    /** The words, one blank between them. */
    static String folded(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                words.append(gap && words.length() > 0 ? " " : "").append(c);
                gap = false;
            }
        }
        return words.toString();
    }
}
