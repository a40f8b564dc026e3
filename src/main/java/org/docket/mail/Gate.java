// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.docket.store.Arming;
import org.docket.store.Books;
import org.docket.store.Cause;
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
    String reasons(Letter letter, boolean armed, boolean crowd) {
        List<String> reasons = new ArrayList<>();
        if (!letter.asked().isEmpty()) {
            reasons.add(letter.asked());
        }
        if (!armed) {
            reasons.add(UNARMED);
        }
        reasons.addAll(doubts(letter.content().recipients()));
        if (crowd) {
            reasons.add(MANY);
        }
        return String.join(" ", reasons);
    }

    private List<String> doubts(List<String> recipients) {
        List<String> doubts = new ArrayList<>();
        Map<Boolean, List<String>> real = recipients.stream().collect(Collectors.partitioningBy(Mime::isAddress));
        if (!real.get(false).isEmpty() || recipients.isEmpty()) {
            doubts.add("No mail address: " + String.join(", ", real.get(false)) + ".");
        }
        List<String> outside = real.get(true).stream()
                .filter(address -> !postmark.isOwn(address))
                .toList();
        if (!outside.isEmpty()) {
            doubts.add("Outside the board's domains: " + String.join(", ", outside) + ".");
        }
        return doubts;
    }

    /** Whether so many more make too many of one cause; what is still queued of it is held when they do. */
    boolean isCrowd(Messages messages, Cause.Name cause, long more, Instant now) {
        int before = messages.count(cause);
        boolean crowd = before + more > MOST_OF_ONE_CAUSE;
        if (crowd && before <= MOST_OF_ONE_CAUSE) {
            messages.ofCause(cause.kind(), cause.reference()).stream()
                    .filter(message -> message.state() == State.QUEUED)
                    .forEach(message -> hold(messages, message, now, MANY));
        }
        return crowd;
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
