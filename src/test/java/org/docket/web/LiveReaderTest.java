// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that do not listen. */
@Timeout(30)
class LiveReaderTest {
    @Test
    void whoDoesNotReadHoldsNobodyUpAndIsLetGo() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        LiveReader reader = new LiveReader(
                out(() -> {
                    writing.countDown();
                    new CountDownLatch(1).await();
                }),
                "2026-01-21",
                "gus");
        reader.start();
        writing.await();
        int taken = 0;
        while (reader.offer("event: revision\n\n")) {
            taken++;
        }
        assertTrue(taken > 10 && taken < 1_000, "taken " + taken);
        assertFalse(reader.whenGone().isDone());
        reader.stop();
        reader.whenGone().get(20, TimeUnit.SECONDS);
    }

    @Test
    void whoHasLeftIsNoticed() throws Exception {
        LiveReader reader = new LiveReader(
                out(() -> {
                    throw new IOException("Broken pipe");
                }),
                "2026-01-21",
                "gus");
        reader.start();
        reader.whenGone().get(20, TimeUnit.SECONDS);
        assertEquals(true, reader.isAt("2026-01-21") && reader.isOf("gus"));
    }

    private interface Writing {
        void happens() throws IOException, InterruptedException;
    }

    private static OutputStream out(Writing writing) {
        return new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                try {
                    writing.happens();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException();
                }
            }
        };
    }
}
