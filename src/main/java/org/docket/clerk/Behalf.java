// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.regex.Pattern;
import org.docket.edit.Refused;
import org.docket.people.Person;

/**
 * Somebody enters what another said elsewhere.
 *
 * @param way how the other said it, in a word or two: phone, mail
 * @param from the address it is entered from
 */
public record Behalf(Person who, Person other, String way, String from) {
    private static final Pattern WAY = Pattern.compile("\\p{L}[\\p{L} -]{0,29}");

    public Behalf {
        if (!WAY.matcher(way).matches()) {
            throw new Refused("Say in a word how " + other.name() + " said it: phone, mail.");
        }
    }

    /** {@code by clr for jt, by phone}. */
    String words() {
        return "by " + who.initials() + " for " + other.initials() + ", by " + way;
    }
}
