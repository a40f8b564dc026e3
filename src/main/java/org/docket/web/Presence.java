// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.docket.people.Person;

/** Who is writing on which item of which meeting. Nothing of it is kept: who says nothing for a while has left. */
final class Presence {
    private static final Duration LIFE = Duration.ofSeconds(40);

    private final Clock clock;
    private final Map<String, Map<String, Holder>> meetings = new TreeMap<>();

    Presence(Clock clock) {
        this.clock = clock;
    }

    /** Somebody who writes on an item, and how long that counts. */
    record Holder(String item, String who, String name, Instant until) {}

    /** Nobody holds two items. One that somebody else holds stays theirs unless it is taken over. */
    synchronized List<Holder> say(String meeting, Person person, Optional<String> item, boolean take) {
        Map<String, Holder> held = held(meeting);
        held.values().removeIf(holder -> holder.who().equals(person.id()));
        item.filter(wanted -> take || !held.containsKey(wanted))
                .ifPresent(wanted -> held.put(
                        wanted,
                        new Holder(
                                wanted,
                                person.id(),
                                person.name(),
                                clock.instant().plus(LIFE))));
        return List.copyOf(held.values());
    }

    private Map<String, Holder> held(String meeting) {
        Instant now = clock.instant();
        meetings.values()
                .forEach(
                        held -> held.values().removeIf(holder -> !holder.until().isAfter(now)));
        meetings.values().removeIf(Map::isEmpty);
        return meetings.computeIfAbsent(meeting, any -> new TreeMap<>());
    }
}
