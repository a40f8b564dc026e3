// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

/** How one director voted. */
public record Ballot(String name, Choice choice) {
    /** What somebody can say to a question, or be while it is put. */
    public enum Choice {
        YES("yes"),
        NO("no"),
        ABSTAIN("abstains"),
        RECUSED("recused"),
        ABSENT("absent");

        private final String words;

        Choice(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
