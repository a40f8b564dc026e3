// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The log is lines that programs can read, and only what matters of what libraries say. */
class LoggingTest {
    private final LoggerContext context = new LoggerContext();

    @Test
    void aLineSaysWhenHowBadFromWhereAndWhat() {
        assertEquals("2026-01-21T10:00:00.007Z WARN  Store It is full\n", line(null));
    }

    @Test
    void aFailureStandsBelowItsLine() {
        List<String> lines = line(new IllegalStateException("no")).lines().toList();
        assertEquals("2026-01-21T10:00:00.007Z WARN  Store It is full", lines.get(0));
        assertEquals("java.lang.IllegalStateException: no", lines.get(1));
        assertTrue(lines.get(2).strip().startsWith("at org.docket.LoggingTest."), lines.get(2));
    }

    @Test
    void librariesAreQuieterThanTheProgram() {
        new Logging().configure(context);
        assertTrue(context.getLogger("org.docket.web.Server").isInfoEnabled());
        assertFalse(context.getLogger("org.eclipse.jetty.server").isInfoEnabled());
        assertFalse(context.getLogger("io.javalin.Javalin").isWarnEnabled());
    }

    @Test
    void itIsFoundByTheLibrary() {
        assertTrue(ServiceLoader.load(ch.qos.logback.classic.spi.Configurator.class).stream()
                .anyMatch(found -> found.type() == Logging.class));
    }

    private String line(Throwable failure) {
        LoggingEvent event = new LoggingEvent(
                "", context.getLogger("org.docket.store.Store"), Level.WARN, "It is {}", failure, new Object[] {"full"
                });
        event.setInstant(Instant.parse("2026-01-21T10:00:00.007Z"));
        return new LogLine().doLayout(event);
    }
}
