// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docket.people.Person;
import org.docket.store.Token;

/**
 * What somebody sees of the own account.
 *
 * @param asks whether the present password is asked for before anything changes
 */
record AccountPage(
        Frame frame,
        Person person,
        LocalDate today,
        int sessions,
        List<Token> tokens,
        boolean hasPassword,
        boolean asks,
        Said said) {
    /** What has just been done, the token that is shown this once, or why something was not done. */
    record Said(String done, Optional<String> token, String complaint) {
        static final Said NOTHING = new Said("", Optional.empty(), "");

        static Said done(String sentence) {
            return new Said(sentence, Optional.empty(), "");
        }

        static Said token(String token) {
            return new Said("", Optional.of(token), "");
        }

        static Said complaint(String sentence) {
            return new Said("", Optional.empty(), sentence);
        }
    }

    List<Held> held() {
        return Held.of(person, today);
    }

    boolean isWithoutRole() {
        return person.on(today).terms().isEmpty();
    }

    String sessionsInWords() {
        return sessions == 1
                ? "You are signed in here and nowhere else."
                : "You are signed in at " + sessions + " places.";
    }
}
