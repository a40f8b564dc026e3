// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.docket.people.Term;

/**
 * The terms somebody is to have from a day on.
 *
 * @param speaksOf the terms these are all of; others stay as they are
 */
public record Wanted(List<Term> terms, Predicate<Term> speaksOf, LocalDate from) {
    public Wanted {
        terms = List.copyOf(terms);
    }
}
