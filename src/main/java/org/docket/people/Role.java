// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person is to the board, or to one of its committees. */
public enum Role {
    DIRECTOR,
    CHAIR,
    ACTING_CHAIR,
    SECRETARY,
    OFFICER,
    COMMITTEE_CHAIR,
    COMMITTEE_MEMBER,
    MEMBER,
    GUEST,
    VISITOR,
    ADMIN;

    /** The role of that name, as people write it: in small letters. */
    public static Optional<Role> parse(String word) {
        return given().stream()
                .filter(role -> role.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The roles that need no committee, as one phrase, for a sentence that asks for one of them. */
    public static String words() {
        return given().stream()
                .filter(role -> !role.isOfCommittee())
                .map(Role::word)
                .collect(Collectors.joining(", "));
    }

    /** Those that an account can be given; visitors have a guest pass and no account. */
    public static List<Role> given() {
        return Arrays.stream(values()).filter(role -> role != VISITOR).toList();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether one holds it in a committee rather than in the board or the whole body. */
    public boolean isOfCommittee() {
        return this == COMMITTEE_CHAIR || this == COMMITTEE_MEMBER;
    }
}
