// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A person has an id, a name, initials and roles, and may what a role may. */
class PersonTest {
    @Test
    void rolesAreReadFromWords() {
        assertEquals(Optional.of(Role.DIRECTOR), Role.parse("director"));
        assertEquals(Optional.of(Role.ADMIN), Role.parse(" Admin "));
        assertEquals(Optional.empty(), Role.parse("emperor"));
    }

    @Test
    void directorsTakePositions() {
        assertTrue(joe(Role.DIRECTOR).may(Right.TAKE_POSITION));
        assertFalse(joe(Role.MEMBER).may(Right.TAKE_POSITION));
        assertTrue(joe(Role.MEMBER, Role.DIRECTOR).may(Right.TAKE_POSITION));
    }

    @Test
    void adminsKeepAccountsAndSettingsAndNothingElse() {
        Set<Right> ofAdmins =
                Set.of(Right.KEEP_ACCOUNTS, Right.SEE_AUDIT, Right.SEE_STATUS, Right.SEE_MAIL, Right.ARM_MAIL);
        for (Right right : Right.values()) {
            assertEquals(ofAdmins.contains(right), joe(Role.ADMIN).may(right), right.name());
        }
    }

    @Test
    void nobodyMayWithoutARole() {
        for (Right right : Right.values()) {
            assertFalse(joe().may(right), right.name());
        }
    }

    @Test
    void badPartsAreNamed() {
        assertTrue(refusal("../joe", "Joe Tester", "jt", "").contains("../joe"));
        assertTrue(refusal("joe", "Joe\nTester", "jt", "").startsWith("A name"));
        assertTrue(refusal("joe", " ", "jt", "").startsWith("A name"));
        assertTrue(refusal("joe", "Joe Tester", "j!", "").contains("j!"));
        assertTrue(refusal("joe", "Joe Tester", "jt", "a@example.org\r\nBcc: b").startsWith("A mail"));
    }

    private static String refusal(String id, String name, String initials, String mail) {
        return assertThrows(IllegalArgumentException.class, () -> new Person(id, name, initials, mail, Set.of()))
                .getMessage();
    }

    private static Person joe(Role... roles) {
        return new Person("joe", "Joe Tester", "jt", "joe@example.org", Set.of(roles));
    }
}
