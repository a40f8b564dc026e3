// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.security.RouteRole;
import java.util.function.Predicate;
import org.docket.people.Person;
import org.docket.people.Right;

/** Who may use an address of the site. */
enum Access implements RouteRole {
    /** Anyone, signed in or not. */
    ANYONE(person -> true),
    /** Anyone signed in, whatever their roles. */
    SIGNED_IN(person -> true),
    /** Those who may read agendas; what else a change asks for, the clerk looks at. */
    READER(person -> person.may(Right.READ_ALL) || person.may(Right.READ_OWN) || person.may(Right.READ_TITLES));

    private final Predicate<Person> who;

    Access(Predicate<Person> who) {
        this.who = who;
    }

    boolean isFor(Person person) {
        return who.test(person);
    }
}
