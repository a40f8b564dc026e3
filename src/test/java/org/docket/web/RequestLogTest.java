// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.docket.clerk.Wordless;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What is written down of a request, and what is not. */
class RequestLogTest {
    private final Logger log = (Logger) LoggerFactory.getLogger(RequestLog.class);
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage().replaceAll("[\\d.]+ ms", "T ms"));
        }
    };

    private Running running;
    private String token;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        token = running.person("gus", "gs", Role.DIRECTOR);
        running.accounts.setPassword("gus", Running.PASSWORD);
        appender.start();
        log.addAppender(appender);
        log.setLevel(Level.INFO);
        log.setAdditive(false);
    }

    @AfterEach
    void stop() {
        log.detachAppender(appender);
        log.setLevel(null);
        log.setAdditive(true);
        running.close();
    }

    @Test
    void aLineTellsMethodPatternStatusTimeAndPerson() {
        running.send(running.api(token, "?secret=word"));
        running.send(running.api(token, "changes").POST(BodyPublishers.ofString("secret")));
        running.send(running.to("/secret/secret?secret"));
        running.send(running.form("/sign-in", "id=gus&password=secret"));
        running.send(running.to("/").method("SECRET", BodyPublishers.noBody()));
        running.server.close();
        assertEquals(
                List.of(
                        "GET /api/v1/agendas/{date} 200 T ms gus revision 1",
                        "POST /api/v1/agendas/{date}/changes 400 T ms gus -",
                        "GET - 401 T ms - -",
                        "POST /sign-in 401 T ms - -",
                        "- - 401 T ms - -"),
                List.copyOf(lines));
    }

    @Test
    void theRevisionMadeIsTold() {
        running.send(running.api(token, "changes")
                .POST(BodyPublishers.ofString("[{\"change\":\"comment\",\"item\":\"A\",\"text\":\"Hm.\"}]")));
        running.server.close();
        assertEquals(List.of("POST /api/v1/agendas/{date}/changes 200 T ms gus revision 2"), List.copyOf(lines));
    }

    @Test
    void aFailureIsToldWithoutItsWords() {
        Throwable cause = new IllegalStateException("the title of an item");
        StringWriter written = new StringWriter();
        Wordless.of(new IllegalArgumentException("some private words", cause))
                .printStackTrace(new PrintWriter(written));
        assertFalse(written.toString().contains("private") || written.toString().contains("title"), written::toString);
        assertTrue(written.toString().contains("IllegalArgumentException"), written::toString);
        assertTrue(written.toString().contains("IllegalStateException"), written::toString);
        assertTrue(written.toString().contains("RequestLogTest.aFailureIsToldWithoutItsWords"), written::toString);
    }

    @Test
    void aFailureInARequestIsToldWithoutItsWords() {
        Logger errors = (Logger) LoggerFactory.getLogger(Errors.class);
        Queue<String> told = new ConcurrentLinkedQueue<>();
        AppenderBase<ILoggingEvent> listening = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                told.add(event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        };
        listening.start();
        errors.addAppender(listening);
        errors.setAdditive(false);
        try {
            running.store.close();
            assertEquals(500, running.send(running.api(token, "")).statusCode());
            assertEquals(1, told.size());
            String all = told.peek();
            assertTrue(all.contains("at org.docket.store.Store"), all);
            assertFalse(all.contains("closed"), all);
        } finally {
            errors.detachAppender(listening);
            errors.setAdditive(true);
        }
    }

    @Test
    void nothingElseIsWrittenDown() {
        running.send(running.api(token, "text").header("Cookie", "docket=secret"));
        running.cookie("gus");
        running.server.close();
        String all = String.join("\n", lines);
        for (String secret : new String[] {token, "secret", Running.PASSWORD, running.meeting}) {
            assertTrue(!all.contains(secret), all);
        }
    }
}
