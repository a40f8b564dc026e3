// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import org.docket.SmallAgenda;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.mail.Mailroom;
import org.docket.people.Role;
import org.docket.store.Store;
import org.docket.store.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a damaged page nothing is built: what can be read is read, and nothing is written. */
class DamagedTest {
    private static final String SOUND = "2026-01-21";

    @TempDir
    Path folder;

    private Path file;
    private String token;

    @BeforeEach
    void fill() {
        file = folder.resolve("docket.db");
        try (Running running = new Running(folder)) {
            token = running.person("joe", "jt", Role.DIRECTOR);
            running.newMeeting();
            running.newMeeting();
            running.clerk.take("2026-02-18", SmallAgenda.TEXT.repeat(3) + "the last line");
        }
    }

    @Test
    void aDamagedTextIsFoundAtTheStart() throws Exception {
        garble(place(packed("2026-02-18")) + 100, 400);
        assertOnlyReading();
    }

    @Test
    void aDamagedPageIsFoundAtTheStart() throws Exception {
        int page = Integer.parseInt(ask("SELECT rootpage FROM sqlite_schema WHERE name = 'queued'"));
        int size = Integer.parseInt(ask("PRAGMA page_size"));
        garble((long) (page - 1) * size, size);
        assertOnlyReading();
    }

    @Test
    void aDamagedTextIsFoundWhenItIsRead() throws Exception {
        garble(place(packed("2026-02-18")) + 100, 400);
        try (Store store = Store.open(file)) {
            Clerk clerk = new Clerk(store, Board.builtIn(), Clock.systemUTC());
            House house = house(store, clerk);
            try (Server server = Server.start(house, "127.0.0.1", 0)) {
                assertEquals(200, get(server, "/api/v1/agendas/" + SOUND).statusCode());
                assertFalse(get(server, "/" + SOUND + "/").body().contains("data-read-only"));
                assertEquals(503, get(server, "/api/v1/agendas/2026-02-18").statusCode());
                assertTrue(get(server, "/" + SOUND + "/").body().contains("data-read-only"));
                assertEquals(503, approve(server).statusCode());
            }
        }
    }

    private void assertOnlyReading() throws Exception {
        try (Store store = Store.serve(file)) {
            assertEquals(Optional.of(Trouble.DAMAGED), store.trouble());
            Clerk clerk = new Clerk(store, Board.builtIn(), Clock.systemUTC());
            House house = house(store, clerk);
            try (Server server = Server.start(house, "127.0.0.1", 0)) {
                assertEquals(200, get(server, "/" + SOUND + ".txt").statusCode());
                assertTrue(get(server, "/sign-in").body().contains("data-read-only"));
                assertEquals(503, get(server, "/health").statusCode());
                HttpResponse<String> refused = approve(server);
                assertEquals(503, refused.statusCode(), refused::body);
                assertTrue(refused.body().contains("damaged"), refused::body);
            }
            assertEquals(SmallAgenda.TEXT, new String(clerk.give(SOUND), ISO_8859_1));
            assertFalse(store.backup(folder.resolve("copy.db")));
            assertTrue(Files.size(folder.resolve("copy.db")) > 0);
        }
    }

    private static House house(Store store, Clerk clerk) {
        Clock clock = Clock.systemUTC();
        Mailroom mailroom = Mailroom.of(store, Board.builtIn(), Optional.empty(), clock);
        return new House(Board.builtIn(), clerk, new Door(store, clock), mailroom, clock, Optional.empty());
    }

    private HttpResponse<String> approve(Server server) throws Exception {
        return send(request(server, "/api/v1/agendas/" + SOUND + "/changes")
                .POST(BodyPublishers.ofString("[{\"change\":\"approve\",\"item\":\"B\"}]")));
    }

    private HttpResponse<String> get(Server server, String path) throws Exception {
        return send(request(server, path).header("Accept", "text/html"));
    }

    private HttpRequest.Builder request(Server server, String path) {
        return HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private void garble(long from, int length) throws Exception {
        byte[] garbage = new byte[length];
        new Random(4).nextBytes(garbage);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(from);
            bytes.write(garbage);
        }
    }

    /** Where these bytes begin in the file. */
    private long place(byte[] start) throws Exception {
        int at = new String(Files.readAllBytes(file), ISO_8859_1).indexOf(new String(start, 0, 64, ISO_8859_1));
        assertTrue(at > 0);
        return at;
    }

    private byte[] packed(String meeting) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            return statement
                    .executeQuery("SELECT text FROM revision WHERE meeting = '" + meeting + "'")
                    .getBytes(1);
        }
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(query).getString(1);
        }
    }
}
