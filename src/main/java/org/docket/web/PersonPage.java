// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.people.Person;
import org.docket.people.Role;

/** The account of somebody, as those see it who keep the accounts. */
record PersonPage(Frame frame, Person person, LocalDate today, Keys keys, Said said) {
    /** What opens the door for them. */
    record Keys(int sessions, int tokens, boolean hasPassword) {}

    /** What has just been done, a link that is shown this once, or why something was not done, with what was typed. */
    record Said(String done, Optional<String> link, String complaint, Map<String, String> typed) {
        static Said done(String sentence) {
            return new Said(sentence, Optional.empty(), "", Map.of());
        }

        static Said link(String address) {
            return new Said("", Optional.of(address), "", Map.of());
        }

        static Said complaint(String sentence, Map<String, String> typed) {
            return new Said("", Optional.empty(), sentence, typed);
        }
    }

    List<Held> held() {
        return Held.of(person, today);
    }

    List<Role> roles() {
        return Role.given();
    }

    String typed(String field) {
        return said.typed.getOrDefault(field, "");
    }

    /** What was typed into a field, or else what is. */
    String typed(String field, String known) {
        return said.typed.getOrDefault(field, known);
    }

    String address() {
        return "/accounts/" + person.id();
    }

    String keysInWords() {
        return (keys.hasPassword ? "Has a password" : "Has no password yet")
                + ", is signed in at " + keys.sessions + (keys.sessions == 1 ? " place" : " places")
                + ", has " + keys.tokens + (keys.tokens == 1 ? " token." : " tokens.");
    }
}
