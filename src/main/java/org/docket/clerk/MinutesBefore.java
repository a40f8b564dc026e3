// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import org.docket.agenda.Item;
import org.docket.edit.Approve;
import org.docket.edit.Refused;
import org.docket.store.Books;

/** What is kept of the minutes that items of a later agenda are about: these are approved as they were read, or not. */
record MinutesBefore(Books books) {
    /** Refuses an approval of minutes that nobody has drafted, or of a draft that is another by now. */
    void require(Approve approve, Item item) {
        if (MinutesShelf.lacksDraft(books, item)) {
            throw new Refused("There is no draft of the minutes of " + item.title()
                    + " yet; they can be approved when there is one.");
        }
        String digest = digest(item);
        if (!digest.isEmpty()
                && approve.draft().filter(read -> !read.equals(digest)).isPresent()) {
            throw new Refused("The draft of the minutes of " + item.title()
                    + " has changed since you read it. Read what has changed, and approve it as it is now.");
        }
    }

    /** An approval of the draft as it stands, unless it says itself which one was read. */
    Approve asRead(Approve approve, Item item) {
        String digest = digest(item);
        return digest.isEmpty() || approve.draft().isPresent() ? approve : approve.of(digest);
    }

    private String digest(Item item) {
        return MinutesShelf.lacksDraft(books, item) ? "" : MinutesShelf.digest(books, item);
    }
}
