// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.stream.IntStream;
import org.docket.AdjustableClock;
import org.junit.jupiter.api.Test;

/** So many attempts in a quarter of an hour, each key for itself, and not too many keys. */
class AttemptsTest {
    private final AdjustableClock clock = new AdjustableClock("2026-01-14T12:00:00Z");
    private final Attempts attempts = new Attempts(clock, 3);

    @Test
    void eachKeyForItself() {
        begin("joe", 3);
        assertThrows(TooMany.class, () -> attempts.begin("joe"));
        assertDoesNotThrow(() -> attempts.begin("amy"));
    }

    @Test
    void theTimeToWaitIsTold() {
        begin("joe", 3);
        clock.advance(Duration.ofMinutes(5));
        TooMany wait = assertThrows(TooMany.class, () -> attempts.begin("joe"));
        assertEquals(Duration.ofMinutes(10), wait.retryAfter());
        assertEquals("Too many attempts to sign in. Try again in 11 minutes.", wait.getMessage());
    }

    @Test
    void whatWentWellIsForgiven() {
        for (int i = 0; i < 10; i++) {
            attempts.begin("joe");
            attempts.forgive("joe");
        }
        begin("joe", 3);
        assertThrows(TooMany.class, () -> attempts.begin("joe"));
    }

    @Test
    void onlySoManyKeysAreRemembered() {
        IntStream.range(0, 20_000).forEach(i -> attempts.begin("id" + i));
        assertEquals(10_000, attempts.remembered());
    }

    @Test
    void whatIsOldIsForgotten() {
        IntStream.range(0, 50).forEach(i -> attempts.begin("id" + i));
        clock.advance(Duration.ofMinutes(15));
        attempts.begin("new");
        assertEquals(1, attempts.remembered());
    }

    @Test
    void longAddressesAreCountedByTheirNetwork() {
        assertEquals(Network.of("2001:db8:1:2:3:4:5:6"), Network.of("[2001:db8:1:2::9]"));
        assertNotEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:3::1"));
        assertEquals("192.0.2.1", Network.of("192.0.2.1"));
        assertEquals("192.0.2.1", Network.of("::ffff:192.0.2.1"));
        assertNotEquals(Network.of("192.0.2.1"), Network.of("192.0.2.2"));
    }

    private void begin(String key, int times) {
        IntStream.range(0, times).forEach(i -> attempts.begin(key));
    }
}
