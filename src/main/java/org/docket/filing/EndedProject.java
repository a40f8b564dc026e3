// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.Locale;

/** That a project is to end, and who wants it. */
public record EndedProject(String committee, Reason reason) {
    /** Why a project ends. */
    public enum Reason {
        VOTE("its committee has voted for it"),
        CONSENSUS("its committee has agreed on it"),
        INACTIVITY("the board sees that it has gone quiet");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** As forms have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String words() {
            return words;
        }
    }
}
