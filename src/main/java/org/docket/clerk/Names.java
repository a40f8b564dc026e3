// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.store.Sha256;

/** What items are called beside the text: by kind and title, so that another letter does not make another item. */
final class Names {
    private final Map<Item, String> names = new IdentityHashMap<>();
    private final Map<String, Item> items = new HashMap<>();

    Names(Agenda agenda) {
        Map<String, Integer> seen = new HashMap<>();
        for (Item item : agenda.items()) {
            String name = item.kind() + "/" + item.title();
            int times = seen.merge(name, 1, Integer::sum);
            names.put(item, times == 1 ? name : name + "#" + times);
            items.put(names.get(item), item);
        }
    }

    String of(Item item) {
        return names.get(item);
    }

    boolean has(String name) {
        return items.containsKey(name);
    }

    /** What a position is bound to: title, owner and text. */
    static String digest(Item item) {
        return Sha256.of(item.title() + "\n" + item.owner().orElse("") + "\n" + item.text());
    }
}
