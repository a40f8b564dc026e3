// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.AdjustableClock;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.Test;

/** Who is writing where. */
class PresenceTest {
    private static final Person ANN = new Person("ann", "Ann", "an", "", Set.of(Role.SECRETARY));
    private static final Person BOB = new Person("bob", "Bob", "bb", "", Set.of(Role.SECRETARY));

    private final AdjustableClock clock = new AdjustableClock("2026-01-21T10:00:00Z");
    private final Presence presence = new Presence(clock);

    @Test
    void whoComesFirstHoldsAnItemUntilTheyLeave() {
        assertEquals(List.of("A ann"), say(ANN, "A"));
        assertEquals(List.of("A ann"), say(BOB, "A"));
        assertEquals(List.of("A ann", "B bob"), say(BOB, "B"));
        assertEquals(List.of("B bob"), say(ANN, ""));
    }

    @Test
    void anItemIsTakenOver() {
        say(ANN, "A");
        assertEquals(List.of("A bob"), held(presence.say("m", BOB, Optional.of("A"), true)));
        assertEquals(List.of("A bob"), say(ANN, "A"));
    }

    @Test
    void whoSaysNothingMoreHasLeft() {
        say(ANN, "A");
        clock.advance(Duration.ofSeconds(41));
        assertEquals(List.of("A bob"), say(BOB, "A"));
    }

    @Test
    void meetingsAreApart() {
        say(ANN, "A");
        assertEquals(List.of("A bob"), held(presence.say("other", BOB, Optional.of("A"), false)));
    }

    private List<String> say(Person who, String item) {
        return held(presence.say("m", who, Optional.of(item).filter(id -> !id.isEmpty()), false));
    }

    private static List<String> held(List<Presence.Holder> holders) {
        return holders.stream().map(one -> one.item() + " " + one.who()).toList();
    }
}
