// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.people.Right;

/** Who may say that a change is editorial, so that approvals stay: the shepherd of the item, and the secretary. */
public final class Editors {
    private Editors() {}

    public static boolean mayMark(Person person, Item item, Agenda agenda) {
        return person.may(Right.SPEAK_FOR_OTHERS) || isShepherd(person, item, agenda);
    }

    static void require(Person person, Optional<Item> item, Agenda agenda) {
        if (item.isPresent() && !mayMark(person, item.get(), agenda)) {
            throw new Refused("Only the shepherd of an item or the secretary may mark a change of it as editorial.");
        }
    }

    /** A director who is named in the heading of the item: by a first name only where no other director has it. */
    private static boolean isShepherd(Person person, Item item, Agenda agenda) {
        String name = person.name();
        boolean shared = agenda.rollCall().directors().stream()
                .anyMatch(other -> !other.equals(name) && first(other).equals(first(name)));
        return person.may(Right.TAKE_POSITION)
                && item.shepherd()
                        .filter(word -> word.equals(name) || word.equals(first(name)) && !shared)
                        .isPresent();
    }

    private static String first(String name) {
        return name.split(" ", 2)[0];
    }
}
