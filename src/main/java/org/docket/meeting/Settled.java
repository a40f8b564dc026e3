// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of an item without a vote; it replaces what became of it before.
 *
 * @param id the item
 * @param words how the minutes tell it, where it is in nobody's list: "was approved by 7 to 2"
 */
public record Settled(int id, Outcome outcome, String words) implements Act {
    /** What can become of an item. */
    public enum Outcome {
        /** Nothing, after all. */
        NONE("nothing"),
        APPROVED("approved"),
        AMENDED("approved as amended"),
        UNANIMOUS("approved unanimously"),
        TABLED("tabled"),
        NOT_ACCEPTED("not accepted"),
        PHRASE("as the words say");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How the minutes' notes say it; empty where they say nothing of it. */
    public Optional<String> phrase() {
        return switch (outcome) {
            case APPROVED -> Optional.of("approved");
            case UNANIMOUS -> Optional.of("unanimous");
            case TABLED -> Optional.of("tabled");
            case AMENDED, PHRASE -> Optional.of(words).filter(said -> !said.isBlank());
            case NONE, NOT_ACCEPTED -> Optional.empty();
        };
    }

    @Override
    public OptionalInt item() {
        return OptionalInt.of(id);
    }
}
