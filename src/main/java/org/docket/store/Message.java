// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.EnumSet;
import java.util.Set;

/**
 * A message of the ledger, and how far it has come.
 *
 * @param version how often it was changed, beginning with 1
 * @param origin the number of the database in which it was queued
 * @param asks whether it waits for somebody to decide
 */
public record Message(long id, Draft draft, int version, String origin, State state, boolean asks) {
    /** How far a message has come. */
    public enum State {
        /** Goes at its time, or is tried again then. */
        QUEUED("queued"),
        /** Waits for a person. */
        HELD("held"),
        /** Is just being handed over. */
        SENDING("sending"),
        /** Was taken by the mail server. */
        SENT("sent"),
        /** Was refused, for one recipient at least. */
        FAILED("failed"),
        /** May have been sent. */
        UNKNOWN("unknown"),
        /** Does not go. */
        CANCELLED("cancelled");

        private static final Set<State> WAITING = EnumSet.of(QUEUED, HELD);

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** Whether it is still to go, to somebody at least. */
        public boolean isWaiting() {
            return WAITING.contains(this);
        }
    }

    public Cause cause() {
        return draft.cause();
    }

    public Content content() {
        return draft.content();
    }
}
