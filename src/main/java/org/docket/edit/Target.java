// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;

/** The item a change speaks of: its id, and the title and digest of what was read, when told. */
public record Target(String id, Optional<String> title, Optional<String> digest) {
    public static Target of(String id) {
        return new Target(id, Optional.empty(), Optional.empty());
    }

    /** An item as it is now. */
    public static Target of(Item item) {
        return new Target(item.id(), Optional.of(item.title()), Optional.of(item.digest()));
    }

    /** The item on this agenda; refused when it is gone or has another title. */
    Item in(Agenda agenda) {
        Item item = agenda.item(id).orElseThrow(() -> new Refused(name() + " is not on this agenda."));
        if (title.isPresent() && !title.get().equals(item.title())) {
            throw new Refused(name() + " is now \"" + item.title() + "\"; you read \"" + title.get() + "\".");
        }
        return item;
    }

    /** Whether the item's text is no longer what was read. */
    public boolean hasMovedOn(Item item) {
        return digest.isPresent() && !digest.get().equals(item.digest());
    }

    /** The item as it is called in a sentence: {@code Attachment BN}, {@code Item 7A}. */
    public String name() {
        return (id.chars().allMatch(Character::isLetter) || id.chars().allMatch(Character::isDigit)
                        ? "Attachment "
                        : "Item ")
                + id;
    }
}
