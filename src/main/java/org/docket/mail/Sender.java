// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.docket.store.Message;
import org.docket.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, one message after the other, on a thread of its own; nothing is sent before that is written down. */
public final class Sender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration SHORTEST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int AT_ONCE = 50;
    private static final long LONGEST_STOP_SECONDS = 20;

    private final Store store;
    private final Register register;
    private final Courier courier;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread worker = new Thread(this::work, "sender");
    private Optional<Unwritten> unwritten = Optional.empty();
    private Duration pause = Duration.ZERO;
    private volatile SenderState state = SenderState.WELL;

    /** What became of a message, as long as it could not be written down. */
    private record Unwritten(Register.Taken taken, Outcome outcome) {}

    Sender(Store store, Route route, Limits limits, Clock clock) {
        this.store = store;
        this.register = new Register(store, route, clock);
        this.courier = new Courier(route, limits);
    }

    void start() {
        worker.setDaemon(true);
        worker.start();
    }

    public SenderState state() {
        return state;
    }

    /** Ends after the message that is just being handed over. */
    @Override
    public void close() {
        ending.countDown();
        try {
            worker.join(TimeUnit.SECONDS.toMillis(LONGEST_STOP_SECONDS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        boolean recovered = false;
        try {
            do {
                recovered = recovered || isDone(register::recover);
                if (recovered) {
                    isDone(this::look);
                }
            } while (!ending.await(EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            courier.close();
        }
    }

    private static boolean isDone(Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException notNow) {
            LOG.warn("The sender waits: {}", notNow.toString());
            return false;
        }
    }

    /** After a start, before anything else. */
    void recover() {
        register.recover();
    }

    /** Sends everything that is due now. */
    void look() {
        writeDown();
        Instant now = register.now();
        courier.closeIfIdle(now);
        if (state.again().filter(now::isBefore).isPresent()) {
            return;
        }
        List<Message> due = due(now);
        while (!due.isEmpty() && ending.getCount() > 0 && areSent(due)) {
            due = due(register.now());
        }
    }

    private List<Message> due(Instant now) {
        return store.read(books -> books.messages().due(now, AT_ONCE));
    }

    /** Whether the way is still open. */
    private boolean areSent(List<Message> due) {
        for (Message message : due) {
            if (ending.getCount() == 0 || !isSent(message)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSent(Message due) {
        Optional<String> trouble = register.hasServer() ? courier.open() : Optional.empty();
        if (trouble.isPresent()) {
            wait(trouble.get());
            return false;
        }
        Optional<Register.Taken> taken = register.take(due);
        if (taken.isPresent()) {
            Outcome outcome = carry(taken.get());
            unwritten = Optional.of(new Unwritten(taken.get(), outcome));
            writeDown();
            if (outcome.kind() == Outcome.Kind.NO_WAY) {
                wait(outcome.words());
                return false;
            }
        }
        state = SenderState.WELL;
        pause = Duration.ZERO;
        return true;
    }

    private Outcome carry(Register.Taken taken) {
        try {
            return courier.carry(taken.message(), taken.progress().left(), register.now());
        } catch (RuntimeException bug) {
            LOG.error("A message could not be handed over", bug);
            courier.close();
            return Outcome.of(Outcome.Kind.IN_DOUBT, "Something went wrong here while it was handed over.");
        }
    }

    /** Nothing else goes before it is written down what became of the last one. */
    private void writeDown() {
        unwritten.ifPresent(last -> register.record(last.taken, last.outcome));
        unwritten = Optional.empty();
    }

    private void wait(String trouble) {
        Instant now = register.now();
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(SHORTEST) < 0 ? SHORTEST : longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
        state = new SenderState(trouble, state.since().or(() -> Optional.of(now)), Optional.of(now.plus(pause)));
        LOG.warn("The mail server takes nothing; it is tried again in {} s", pause.toSeconds());
    }
}
