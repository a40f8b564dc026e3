// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.store.Message.State;

/** The ledger of mail: every message, what happened to it, and what was deliberately not mailed. Only ever added to. */
public final class Messages {
    private final MessageRows rows;

    Messages(MessageRows rows) {
        this.rows = rows;
    }

    /** How far a message has come from now on, when it goes or is tried again, why it is held, and whether it asks. */
    public record Move(State state, Instant due, String held, boolean asks) {}

    /** Adds a message that goes at its time, or waits for a person when it says why. */
    public Message add(Draft draft) {
        return add(List.of(draft)).get(0);
    }

    /** Adds many at once, which takes far less time than one by one; only one transaction writes, so the numbers are free. */
    public List<Message> add(List<Draft> drafts) {
        String origin = rows.origin();
        long last = rows.last();
        List<Message> added = new ArrayList<>();
        for (Draft draft : drafts) {
            State state = draft.held().isEmpty() ? State.QUEUED : State.HELD;
            added.add(new Message(last + added.size() + 1, draft, 1, origin, state, state == State.HELD));
        }
        rows.add(added);
        rows.addTexts(added.stream()
                .map(message -> MessageRows.Text.of(message.id(), 1, message.content()))
                .toList());
        rows.tellAdded(last);
        return added;
    }

    /** Gives a message that waits another text, or other recipients. */
    public void change(Message message, Content content, Event event) {
        rows.addTexts(List.of(MessageRows.Text.of(message.id(), message.version() + 1, content)));
        rows.turn(message.id(), message.version() + 1);
        rows.addEvent(message.id(), event);
    }

    /** Tells what happened to a message, which stays as far as it is. */
    public void tell(Message message, Event event) {
        rows.addEvent(message.id(), event);
    }

    /** Tells what happened to a message, and how far it has come by that. */
    public void move(Message message, Move move, Event event) {
        rows.move(message.id(), move);
        rows.addEvent(message.id(), event);
    }

    public Optional<Message> find(long id) {
        return rows.find(id);
    }

    /** The message with that Message-ID. */
    public Optional<Message> withMessageId(String messageId) {
        return rows.withMessageId(messageId);
    }

    /** Whether a message can still be changed: it waits, and nobody has it, nor may have it from an earlier try. */
    public boolean isOpen(Message message) {
        return message.state().isWaiting() && !rows.hasReached(message.id());
    }

    /** The message of that kind, about that meeting, that waits under this key: it can still be changed. */
    public Optional<Message> waiting(String kind, Optional<String> meeting, String mergeKey) {
        return rows.waiting(kind, meeting, mergeKey);
    }

    /** Every message of one cause, oldest first. */
    public List<Message> ofCause(String kind, String reference) {
        return rows.ofCause(kind, reference);
    }

    /** How many messages one cause has made, without those that were cancelled. */
    public int count(Cause.Name cause) {
        return rows.count(cause.kind(), cause.reference());
    }

    /** The messages that are to go by now, the longest due first. */
    public List<Message> due(Instant now, int most) {
        return rows.due(now, most);
    }

    public List<Message> inState(State state) {
        return rows.inState(state);
    }

    /** What a database of another number has queued may have been sent there: a person decides. */
    public void strand(Instant now) {
        rows.tellStranded(now);
        rows.strand();
    }

    /** Lets this database send a message, whichever queued it. */
    public void adopt(Message message) {
        rows.adopt(message.id());
    }

    /**
     * Which messages are sought.
     *
     * @param state their state; empty for any
     * @param meeting the meeting they are about; empty for any or none
     * @param project the project they are about; empty for any or none
     * @param skipped how many newer ones are left out
     */
    public record Search(String state, String meeting, String project, int skipped, int most) {}

    /** The messages sought, newest first. */
    public List<Message> find(Search search) {
        return rows.search(search);
    }

    /** Those that wait for somebody to decide, oldest first. */
    public List<Message> asking() {
        return rows.asking();
    }

    public int countAsking() {
        return rows.countAsking();
    }

    /** How many messages there are of each state there are any of. */
    public Map<State, Integer> counts() {
        return rows.counts();
    }

    /** What was deliberately not mailed, newest first. */
    public List<NotMailed> notMailed(Search search) {
        return rows.notMailed(search);
    }

    /** What happened to a message, in order. */
    public List<Event> events(Message message) {
        return rows.events(message.id());
    }

    public void addNotMailed(NotMailed notMailed) {
        rows.addNotMailed(notMailed, notMailed.cause());
    }
}
