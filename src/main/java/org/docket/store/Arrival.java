// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail that came in, without its text. Nothing of what it says of itself is proven.
 *
 * @param size how many bytes it had, also those that were cut off
 * @param messageId its own Message-ID; empty when it has none
 * @param notes what could not be read of it, and what lies beside its text
 * @param steps what was made of it, in order
 */
public record Arrival(
        long id,
        Instant when,
        String sha256,
        long size,
        String messageId,
        String sender,
        String subject,
        String notes,
        Sorted sorted,
        List<Step> steps) {
    /** What mail that comes in can be. */
    public enum Kind {
        REPORT("report"),
        ANSWER("answer"),
        BOUNCE("could not be delivered"),
        AUTOMATIC("answer of a machine"),
        OTHER("other mail");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * What a mail was taken for, and why.
     *
     * @param message the message of ours that it speaks of
     * @param meeting the meeting it is about
     * @param item the item there, by the name it has beside the text; empty when about none
     */
    public record Sorted(Kind kind, String why, Optional<Long> message, Optional<String> meeting, String item) {}

    /** What was made of a mail, by whom; the item by the name it has beside the text. */
    public record Step(Instant when, String who, Made made, Optional<String> meeting, String item) {}

    /** What can be made of a mail. */
    public enum Made {
        /** A draft, because its subject names the report. */
        DRAFTED,
        /** A draft, because a person says of which report. */
        ASSIGNED,
        /** Nothing. */
        DISMISSED
    }

    public Arrival {
        steps = List.copyOf(steps);
    }

    /** Whether a person has yet to say what it is. */
    public boolean isOpen() {
        boolean asks = sorted.kind() == Kind.REPORT || sorted.kind() == Kind.OTHER;
        return asks && steps.isEmpty();
    }

    Arrival with(List<Step> made) {
        return new Arrival(id, when, sha256, size, messageId, sender, subject, notes, sorted, made);
    }
}
