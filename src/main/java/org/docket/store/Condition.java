// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the database can be written; found out by writing, so that it comes back by itself. */
final class Condition {
    private static final Logger LOG = LoggerFactory.getLogger(Condition.class);

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final AtomicLong lastFailure = new AtomicLong(System.nanoTime() - PAUSE);
    private final AtomicReference<Optional<Trouble>> trouble = new AtomicReference<>(Optional.empty());

    Optional<Trouble> trouble() {
        return trouble.get();
    }

    /** Whether the last writing went well, or is some seconds ago. */
    boolean isCalm() {
        return trouble.get().isEmpty() && System.nanoTime() - lastFailure.get() >= PAUSE;
    }

    /** Whether writing failed, though not just now, and may go well again. */
    boolean isToBeTried() {
        return trouble.get().filter(kind -> kind != Trouble.DAMAGED).isPresent()
                && System.nanoTime() - lastFailure.get() >= PAUSE;
    }

    <T> T writing(Supplier<T> work) {
        requireSound();
        try {
            T done = work.get();
            set(Optional.empty());
            return done;
        } catch (RuntimeException failure) {
            if (Fault.isBusy(failure)) {
                lastFailure.set(System.nanoTime());
                throw new Busy(failure);
            }
            Optional<Trouble> found = found(failure);
            if (found.isPresent()) {
                lastFailure.set(System.nanoTime());
                throw new CannotWrite(found.get(), failure);
            }
            throw failure;
        }
    }

    <T> T reading(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            if (Fault.trouble(failure).equals(Optional.of(Trouble.DAMAGED))) {
                damaged();
                throw failure instanceof Damaged known ? known : new Damaged(Fault.rootMessage(failure));
            }
            throw failure;
        }
    }

    /** From now on nothing is written: on what is damaged nothing is built. */
    void damaged() {
        set(Optional.of(Trouble.DAMAGED));
    }

    private Optional<Trouble> found(RuntimeException failure) {
        Optional<Trouble> found = failure instanceof CannotWrite ? Optional.empty() : Fault.trouble(failure);
        found.ifPresent(kind -> set(found));
        return found;
    }

    private void requireSound() {
        if (trouble.get().filter(Trouble.DAMAGED::equals).isPresent()) {
            throw new CannotWrite(Trouble.DAMAGED, null);
        }
    }

    private void set(Optional<Trouble> now) {
        Optional<Trouble> before = trouble.getAndUpdate(
                then -> then.filter(Trouble.DAMAGED::equals).isPresent() ? then : now);
        if (before.isEmpty() && now.isPresent()) {
            LOG.error("Only reading from now on: {}", now.get().sentence());
        } else if (before.isPresent() && now.isEmpty()) {
            LOG.warn("Writing again");
        }
    }
}
