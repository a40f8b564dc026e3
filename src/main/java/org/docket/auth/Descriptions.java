// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.docket.people.Person;

/** What the audit says when somebody is described otherwise: that it changed, and not what it was. */
final class Descriptions {
    private Descriptions() {}

    static List<String> changes(Person before, Person then) {
        return Stream.of(
                        change("name", Person::name, before, then),
                        change("initials", Person::initials, before, then),
                        change("mail address", Person::mail, before, then))
                .flatMap(what -> what)
                .toList();
    }

    private static Stream<String> change(String what, Function<Person, String> of, Person before, Person then) {
        return of.apply(before).equals(of.apply(then)) ? Stream.of() : Stream.of("changes the " + what);
    }
}
