// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import java.util.Set;
import java.util.regex.Pattern;

/** Somebody with an account. */
public record Person(String id, String name, String initials, String mail, Set<Role> roles) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public Person {
        require(ID.matcher(id).matches(), "An id is letters, digits, dots, dashes and underscores: " + id);
        require(
                !name.isBlank() && name.equals(name.strip()) && isOneLine(name),
                "A name is one line with something on it: " + name);
        require(Initials.isValid(initials), "Initials are one to ten letters: " + initials);
        require(isOneLine(mail), "A mail address is one line: " + mail);
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean may(Right right) {
        return right.heldBy(this);
    }

    private static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
