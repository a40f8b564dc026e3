// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.Test;

/** A page that listens, and pages that do not. */
class LiveReaderTest {
    private static final String NEWS = "event: revision\n\n";

    private final Line line = new Line();
    private final LiveReader reader = new LiveReader(
            new Listener("2026-01-21", new Person("gus", "Gus", "gs", "", Set.of(Role.DIRECTOR)), "key"),
            line,
            () -> line.cut = true);

    @Test
    void nothingIsWrittenBeforeTheServerIsReady() {
        reader.offer(NEWS);
        assertEquals("", line.taken());
        reader.onWritePossible();
        assertEquals(": here\n\n" + NEWS, line.taken());
        assertTrue(line.flushed);
    }

    @Test
    void whoDoesNotReadHoldsNobodyUpAndIsFullSoon() {
        reader.onWritePossible();
        line.ready = false;
        int offered = 0;
        while (reader.offer(NEWS)) {
            offered++;
        }
        assertTrue(offered > 10 && offered < 1_000, "offered " + offered);
        assertEquals(": here\n\n", line.taken());
    }

    @Test
    void whoReadsAgainIsToldWhatWaitedInOrder() {
        reader.onWritePossible();
        line.ready = false;
        reader.offer("a\n\n");
        reader.offer("b\n\n");
        line.ready = true;
        reader.onWritePossible();
        assertEquals(": here\n\na\n\nb\n\n", line.taken());
    }

    @Test
    void aSilentLineIsKeptOpen() {
        reader.onWritePossible();
        assertTrue(reader.beat(System.nanoTime()));
        assertEquals(": here\n\n", line.taken());
        assertTrue(reader.beat(System.nanoTime() + TimeUnit.SECONDS.toNanos(20)));
        assertEquals(": here\n\nevent: here\ndata: {}\n\n", line.taken());
    }

    @Test
    void aLineOnWhichNothingGetsThroughIsNoticed() {
        reader.onWritePossible();
        line.ready = false;
        reader.offer(NEWS);
        assertFalse(reader.beat(System.nanoTime() + TimeUnit.SECONDS.toNanos(20)));
    }

    @Test
    void theLastWordIsSaid() {
        reader.onWritePossible();
        reader.stop("bye\n\n");
        assertEquals(": here\n\nbye\n\n", line.taken());
        assertTrue(reader.whenGone().isDone());
        assertFalse(line.cut);
        reader.offer(NEWS);
        assertEquals(": here\n\nbye\n\n", line.taken());
    }

    @Test
    void aLineThatTakesNoLastWordIsCut() {
        reader.onWritePossible();
        line.ready = false;
        reader.stop("bye\n\n");
        assertTrue(line.cut);
        assertTrue(reader.whenGone().isDone());
    }

    @Test
    void whoHasLeftIsNoticed() {
        line.broken = true;
        reader.onWritePossible();
        assertTrue(reader.whenGone().isDone());
    }

    @Test
    void whomTheServerLostIsGone() {
        reader.onError(new IOException("Idle"));
        assertTrue(reader.whenGone().isDone());
    }

    /** What a server gives to write on: it takes words, does not, or is broken. */
    private static final class Line extends ServletOutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean ready = true;
        private boolean broken;
        private boolean flushed;
        private boolean cut;

        String taken() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("There is a listener already");
        }

        @Override
        public void write(int letter) throws IOException {
            assertTrue(ready);
            if (broken) {
                throw new IOException("Broken pipe");
            }
            bytes.write(letter);
        }

        @Override
        public void flush() {
            assertTrue(ready);
            flushed = true;
        }
    }
}
