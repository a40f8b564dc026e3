// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Optional;

/** Whether an item is covered by consent, and why: one reason for each part of the rule. */
public record Consent(List<Reason> reasons, Filed filed) {
    /** How an item was filed: in time, late, or late and let in. */
    public enum Filed {
        IN_TIME,
        LATE,
        ADMITTED
    }

    /** The parts of the rule; all of them must hold. */
    public enum Part {
        TEXT(
                "Its text is there",
                "Something has been filed. A heading alone, or one that leads to no attachment, is not enough."),
        FILED(
                "It was filed before the cut-off",
                "What counts is when these words were filed first; neither white space nor an editorial change files them "
                        + "anew. A time that nobody knows counts as in time. The chair or the secretary may admit a late "
                        + "text, as it is. Where the board has set no cut-off, nothing is late."),
        NOT_FLAGGED("Nobody flags it", "Whoever flagged it, and on whichever text."),
        NOT_HELD(
                "No hold is open",
                "A hold with a day is open until that day has passed; one without, until whoever asked for it withdraws "
                        + "it."),
        APPROVED(
                "More than half of the directors in office who are not recused approve this text",
                "In office today, or on the day of the meeting once that is over. Initials of others, of the recused, and "
                        + "approvals of an earlier text are shown and do not count. An editorial change or one of white "
                        + "space leaves approvals as they are. Where nobody knows which text was approved, it counts until "
                        + "the text changes.");

        private final String rule;
        private final String edges;

        Part(String rule, String edges) {
            this.rule = rule;
            this.edges = edges;
        }

        /** What it asks for. */
        public String rule() {
            return rule;
        }

        /** What counts, and what does not. */
        public String edges() {
            return edges;
        }
    }

    /**
     * How one part of the rule stands with an item.
     *
     * @param words what was found, such as "nobody flags it"
     * @param notes what is shown and does not count, a line each
     * @param brief what was found, or what makes the difference, in a few words
     */
    public record Reason(Part part, boolean holds, String words, List<String> notes, String brief) {
        Reason(Part part, boolean holds, String words) {
            this(part, holds, words, List.of(), words);
        }
    }

    public Consent {
        reasons = List.copyOf(reasons);
    }

    public boolean covered() {
        return reasons.stream().allMatch(Reason::holds);
    }

    /** The first of what stands against it, in few words; empty when it is covered. */
    public Optional<String> objection() {
        return reasons.stream()
                .filter(reason -> !reason.holds())
                .map(Reason::brief)
                .findFirst();
    }
}
