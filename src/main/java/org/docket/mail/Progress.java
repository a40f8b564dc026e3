// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.store.Event;
import org.docket.store.Message;

/** How far a message has come with each of its recipients, as its events tell, and when it is tried again. */
final class Progress {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration ENOUGH = Duration.ofDays(3);
    private static final int DOUBLED = 6;

    private final Message message;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private Optional<Instant> begun = Optional.empty();
    private int tries;

    Progress(Message message, List<Event> events) {
        this.message = message;
        events.forEach(this::add);
    }

    /** Whoever releases a message once more has it tried anew, with those who did not get it. */
    void add(Event event) {
        switch (event.kind()) {
            case TAKEN -> taken.add(event.address());
            case REFUSED -> refused.add(event.address());
            case PUT_OFF -> {
                begun = begun.or(() -> Optional.of(event.when()));
                tries++;
            }
            case RELEASED -> {
                refused.clear();
                begun = Optional.empty();
                tries = 0;
            }
            default -> {}
        }
    }

    /** Those who still are to get it. */
    List<String> left() {
        return message.content().recipients().stream()
                .filter(recipient -> !taken.contains(recipient) && !refused.contains(recipient))
                .toList();
    }

    int refused() {
        return refused.size();
    }

    /** When it is tried again: after a minute, two, four and so on; never, when that has gone on for three days. */
    Optional<Instant> again(Instant now) {
        Duration pause = SHORTEST.multipliedBy(1L << Math.min(tries, DOUBLED));
        boolean enough = begun.filter(then -> then.plus(ENOUGH).isBefore(now)).isPresent();
        return enough ? Optional.empty() : Optional.of(now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST));
    }
}
