// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish that the process end: asked by a signal, granted when all that was opened after this is closed. */
final class Stop implements AutoCloseable {
    private static final int LONGEST_SECONDS = 40;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    Stop() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::ask, "stop"));
    }

    /** Waits until somebody asks; to interrupt the thread is to ask. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException alsoAsked) {
            asked.countDown();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void ask() {
        asked.countDown();
        try {
            closed.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }
}
