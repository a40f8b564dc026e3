// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.util.List;
import java.util.function.Predicate;
import org.docket.people.Term;

/**
 * A list of people from elsewhere.
 *
 * @param speaksOf the terms it is the whole list of; of others it says nothing
 */
public record Roll(List<Listed> people, Predicate<Term> speaksOf) {
    public Roll {
        people = List.copyOf(people);
    }
}
