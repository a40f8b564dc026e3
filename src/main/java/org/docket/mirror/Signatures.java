// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.util.Optional;
import org.docket.people.Person;
import org.docket.store.Revision;
import org.docket.store.Store;

/** Under whose name a revision is committed. */
final class Signatures {
    private final Store store;

    Signatures(Store store) {
        this.store = store;
    }

    Checkout.Signature of(Revision revision) {
        Optional<Person> person = store.read(books -> books.people().find(revision.who()));
        String name = person.map(Person::name).orElse(revision.who());
        String mail =
                person.map(Person::mail).filter(address -> !address.isEmpty()).orElse(revision.who());
        String trailer =
                "(" + name + " through Docket, revision " + revision.number() + " of " + revision.meeting() + ")";
        return new Checkout.Signature(plain(name), plain(mail), revision.message(), trailer);
    }

    /** What would end a name in a version control system is left out. */
    private static String plain(String word) {
        return word.replaceAll("[<>\\p{Cntrl}]", "");
    }
}
