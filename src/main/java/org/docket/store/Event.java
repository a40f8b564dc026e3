// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * Something that happened to a message.
 *
 * @param who the id of whoever did it, or what did
 * @param address the one recipient it is about; empty when about all
 * @param words what the mail server said, or why it was done
 */
public record Event(@ColumnName("happened_at") Instant when, Kind kind, String who, String address, String words) {
    /** What can happen to a message. */
    public enum Kind {
        QUEUED("queued"),
        HELD("held"),
        CHANGED("changed"),
        RELEASED("released"),
        SENDING("handed to the mail server"),
        /** One recipient was taken. */
        TAKEN("taken by the mail server"),
        /** One recipient was refused for good. */
        REFUSED("refused by the mail server"),
        /** It could not be handed over now, and is tried again. */
        PUT_OFF("put off"),
        SENT("sent"),
        FAILED("failed"),
        UNKNOWN("unknown: may have been sent"),
        /** What is unknown or failed stays as it is. */
        LEFT("left as it is"),
        CANCELLED("cancelled");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** An event that is about the whole message. */
    public static Event of(Kind kind, Instant when, String who, String words) {
        return new Event(when, kind, who, "", words);
    }
}
