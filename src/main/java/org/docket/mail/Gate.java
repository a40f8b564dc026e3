// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.docket.store.Arming;
import org.docket.store.Books;
import org.docket.store.Cause;
import org.docket.store.Content;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Messages;

/** The rules by which a message waits for a person instead of going. */
final class Gate {
    static final String UNARMED = "Mail has not been armed.";
    static final int MOST_OF_ONE_CAUSE = 200;

    private static final String MANY = "More than " + MOST_OF_ONE_CAUSE + " messages have the same cause.";

    private final Postmark postmark;
    private final String place;

    Gate(Postmark postmark, String place) {
        this.postmark = postmark;
        this.place = place;
    }

    /** Why a message is to wait for a person; empty when it is not. */
    String reasons(Books books, Cause cause, Content content, String asked) {
        List<String> reasons = new ArrayList<>();
        if (!asked.isEmpty()) {
            reasons.add(asked);
        }
        if (!isArmed(books)) {
            reasons.add(UNARMED);
        }
        List<String> nowhere = content.recipients().stream()
                .filter(address -> !Mime.isAddress(address))
                .toList();
        if (!nowhere.isEmpty() || content.recipients().isEmpty()) {
            reasons.add("No mail address: " + String.join(", ", nowhere) + ".");
        }
        List<String> outside = content.recipients().stream()
                .filter(address -> Mime.isAddress(address) && !postmark.isOwn(address))
                .toList();
        if (!outside.isEmpty()) {
            reasons.add("Outside the board's domains: " + String.join(", ", outside) + ".");
        }
        if (books.messages().count(cause) >= MOST_OF_ONE_CAUSE) {
            reasons.add(MANY);
        }
        return String.join(" ", reasons);
    }

    /** Holds what is still queued of a cause when one more is one too many. */
    void holdOthers(Messages messages, Cause cause, Instant now) {
        if (messages.count(cause) == MOST_OF_ONE_CAUSE) {
            for (Message message : messages.ofCause(cause.kind(), cause.reference())) {
                if (message.state() == State.QUEUED) {
                    hold(messages, message, now, MANY);
                }
            }
        }
    }

    static void hold(Messages messages, Message message, Instant now, String why) {
        Messages.Move move = new Messages.Move(State.HELD, message.draft().due(), why, true);
        messages.move(message, move, Event.of(Event.Kind.HELD, now, "-", why));
    }

    /** Whether somebody let mail go out of this database, as it is called and where it is. */
    boolean isArmed(Books books) {
        return books.armings()
                .newest()
                .filter(Arming::armed)
                .filter(arming -> arming.origin().equals(books.flyleaf().origin()))
                .filter(arming -> arming.place().equals(place))
                .isPresent();
    }
}
