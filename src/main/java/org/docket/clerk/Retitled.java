// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Map;
import org.docket.agenda.Item;
import org.docket.edit.SameItems;
import org.docket.store.Books;

/** Has what was written down of an item stay with it when it gets another title. */
final class Retitled implements Witness {
    @Override
    public void saw(Books books, Seen seen) {
        String meeting = seen.revision().meeting();
        Map<Integer, String> known =
                seen.before() == seen.after() ? Map.of() : books.acts().items(meeting);
        Names now = new Names(seen.after());
        if (known.values().stream().allMatch(now::has)) {
            return;
        }
        Names then = new Names(seen.before());
        SameItems same = SameItems.between(seen.after().items(), seen.before().items());
        for (Item item : seen.after().items()) {
            same.of(item)
                    .map(then::of)
                    .filter(name -> !now.has(name))
                    .ifPresent(name -> known.forEach((id, called) -> {
                        if (called.equals(name)) {
                            books.acts().retitle(meeting, id, now.of(item));
                        }
                    }));
        }
    }
}
