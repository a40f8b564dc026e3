// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.docket.agenda.Item;

/** Which item of one agenda is which of another: by section and title, then by id. */
public final class SameItems {
    private final Map<Item, Item> found = new IdentityHashMap<>();
    private final Map<Item, Item> taken = new IdentityHashMap<>();

    private SameItems() {}

    public static SameItems between(List<Item> items, List<Item> others) {
        SameItems same = new SameItems();
        same.pair(items, others, item -> item.kind() + "/" + item.id() + "/" + item.title());
        same.pair(items, others, item -> item.kind() + "/" + item.title());
        same.pair(items, others, item -> item.kind() + "/" + item.id());
        return same;
    }

    /** The item of the other agenda that this one is. */
    public Optional<Item> of(Item item) {
        return Optional.ofNullable(found.get(item));
    }

    private void pair(List<Item> items, List<Item> others, Function<Item, String> name) {
        Map<String, Deque<Item>> free = new HashMap<>();
        for (Item other : others) {
            if (!taken.containsKey(other)) {
                free.computeIfAbsent(name.apply(other), n -> new ArrayDeque<>()).add(other);
            }
        }
        for (Item item : items) {
            Deque<Item> candidates = free.get(name.apply(item));
            if (!found.containsKey(item) && candidates != null && !candidates.isEmpty()) {
                Item other = candidates.remove();
                found.put(item, other);
                taken.put(other, item);
            }
        }
    }
}
