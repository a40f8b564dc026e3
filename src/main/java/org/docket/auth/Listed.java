// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.util.List;
import java.util.Optional;
import org.docket.people.Term;

/**
 * Somebody as a list from elsewhere has them; what it leaves out stays as it is.
 *
 * @param initials empty where the list leaves them to be found
 */
public record Listed(String id, String name, Optional<String> mail, Optional<String> initials, List<Term> terms) {
    public Listed {
        terms = List.copyOf(terms);
    }
}
