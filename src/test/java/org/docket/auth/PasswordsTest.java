// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Passwords are hashed by argon2id with a salt of their own. */
class PasswordsTest {
    /** This thread's own time, so that a busy machine fails nothing. */
    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

    private final Passwords passwords = new Passwords();

    @Test
    void equalPasswordsHaveDifferentHashes() {
        String one = passwords.hash("sésame 開け");
        String two = passwords.hash("sésame 開け");
        assertNotEquals(one, two);
        assertTrue(passwords.matches("sésame 開け", Optional.of(one)));
        assertTrue(passwords.matches("sésame 開け", Optional.of(two)));
        assertFalse(passwords.matches("sesame 開け", Optional.of(one)));
    }

    @Test
    void everyCharacterCounts() {
        String hash = passwords.hash("x".repeat(200));
        assertFalse(passwords.matches("x".repeat(199), Optional.of(hash)));
        assertTrue(passwords.matches("x".repeat(200), Optional.of(hash)));
    }

    @Test
    void withoutAHashNothingMatches() {
        assertFalse(passwords.matches("", Optional.empty()));
        assertFalse(passwords.matches("anything", Optional.empty()));
    }

    @Test
    void anUnknownIdCostsAsMuchAsAWrongPassword() {
        String hash = passwords.hash("right");
        for (int warm = 0; warm < 2; warm++) {
            nanos(Optional.of(hash));
            nanos(Optional.empty());
        }
        long known = 0;
        long unknown = 0;
        for (int i = 0; i < 5; i++) {
            known += nanos(Optional.of(hash));
            unknown += nanos(Optional.empty());
        }
        assertEquals(1.0, (double) unknown / known, 0.5);
    }

    private long nanos(Optional<String> hash) {
        long start = TIME.getCurrentThreadCpuTime();
        passwords.matches("wrong", hash);
        return TIME.getCurrentThreadCpuTime() - start;
    }
}
