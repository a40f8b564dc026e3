// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.docket.AdjustableClock;
import org.docket.SmallAgenda;
import org.docket.auth.Accounts;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.mail.Inbox;
import org.docket.mail.Mailroom;
import org.docket.mail.Postmark;
import org.docket.mail.Route;
import org.docket.mail.SmtpServer;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;

/** A service that runs for a test, with some people, and the requests to it. */
final class Running implements AutoCloseable {
    static final String PASSWORD = "correct horse";

    final AdjustableClock clock = new AdjustableClock("2026-01-20T12:00:00Z");
    final Store store;
    final Clerk clerk;
    final Accounts accounts;
    final House house;
    final Server server;
    String meeting = "";
    private int meetings;
    private final HttpClient client = HttpClient.newHttpClient();

    Running(Path folder) {
        this(folder, Optional.empty());
    }

    Running(Path folder, Optional<URI> url) {
        this(folder, url, Optional.empty());
    }

    /** One with a mail server, to which nothing goes unless a test has it sent. */
    Running(Path folder, SmtpServer server) {
        this(folder, Optional.empty(), Optional.of(server));
    }

    private Running(Path folder, Optional<URI> url, Optional<SmtpServer> smtp) {
        store = Store.open(folder.resolve("docket.db"));
        clerk = new Clerk(store, Board.builtIn(), clock);
        accounts = new Accounts(store, clock);
        Postmark postmark = Postmark.of(Board.builtIn(), Optional.of("docket@apache.org"), url);
        house = new House(
                Board.builtIn(),
                clerk,
                new Door(store, clock),
                new Mailroom(store, new Route(postmark, smtp, Optional.empty()), clock).attend(clerk),
                clock,
                url);
        server = Server.start(house, "127.0.0.1", 0);
    }

    /** Adds somebody and answers with a token of theirs. */
    String person(String id, String initials, Role... roles) {
        accounts.add(new Person(id, "Name of " + id, initials, id + "@example.org", Set.of(roles)));
        return accounts.makeToken(id);
    }

    /** Takes the small agenda as one more meeting, which the requests are about from now on. */
    void newMeeting() {
        meetings++;
        meeting = "2026-01-21" + (meetings == 1 ? "" : "-" + meetings);
        clerk.take(meeting, SmallAgenda.TEXT);
    }

    /** Takes a mail as the command does. */
    void deliver(String mail) {
        Inbox inbox = new Inbox(store, clerk, house.board(), clock);
        try {
            inbox.take(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                URI.create(server.url().substring(0, server.url().length() - 1) + path));
    }

    /** A request by token to the JSON interface about the meeting, or about the service where the path begins with a slash. */
    HttpRequest.Builder api(String token, String path) {
        String agenda = path.startsWith("/") ? "" : "/agendas/" + meeting + (path.isEmpty() ? "" : "/");
        return to("/api/v1" + agenda + path).header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder form(String path, String body) {
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Signs in and answers with the cookie. */
    String cookie(String id) {
        String body = "id=" + id + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        String given =
                send(form("/sign-in", body)).headers().firstValue("Set-Cookie").orElseThrow();
        return given.substring(0, given.indexOf(';'));
    }

    /** Sends these very characters, and answers with all that comes back. */
    String raw(String request) {
        URI place = URI.create(server.url());
        try (Socket socket = new Socket(place.getHost(), place.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
