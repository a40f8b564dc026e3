// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import org.docket.agenda.Item;
import org.docket.edit.SameItems;
import org.docket.store.Books;

/** Has what was written down of an item, or is being written just now, stay with it when it gets another title. */
final class Retitled implements Witness {
    @Override
    public void saw(Books books, Seen seen) {
        if (seen.before() == seen.after()) {
            return;
        }
        String meeting = seen.revision().meeting();
        Names now = new Names(seen.after());
        Names then = new Names(seen.before());
        if (seen.before().items().stream().map(then::of).allMatch(now::has)) {
            return;
        }
        SameItems same = SameItems.between(seen.after().items(), seen.before().items());
        for (Item item : seen.after().items()) {
            same.of(item).map(then::of).filter(name -> !now.has(name)).ifPresent(name -> {
                int id = books.acts().item(meeting, name);
                books.acts().retitle(meeting, id, now.of(item));
            });
        }
    }
}
