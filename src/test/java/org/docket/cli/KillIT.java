// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.SmallAgenda;
import org.docket.auth.Accounts;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Revision;
import org.docket.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment while nine commit, the service loses nothing it has confirmed and starts again by itself. */
class KillIT {
    private static final int KILLS = Integer.getInteger("docket.kills", 15);
    private static final int CLIENTS = 9;

    /** On a slow machine somebody may be told to try again; that is not confirmed either. */
    private static final int BUSY = 503;

    private static final String MEETING = "2099-01-21";
    private static final Pattern NUMBER = Pattern.compile("\"revision\": ?(\\d+)");

    private final Random random = new Random(200);
    private final List<String> tokens = new ArrayList<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final List<Confirmed> confirmed = new ArrayList<>();

    @TempDir
    Path folder;

    private Path data;

    /** A commit that was answered: which revision, by whom, and what it says. */
    private record Confirmed(int number, int client, String words) {}

    @BeforeEach
    void fill() {
        data = folder.resolve("docket.db");
        try (Store store = Store.open(data)) {
            Clock clock = Clock.systemUTC();
            new Clerk(store, Board.builtIn(), clock).take(MEETING, SmallAgenda.TEXT);
            Accounts accounts = new Accounts(store, clock);
            for (int client = 0; client < CLIENTS; client++) {
                String id = "d" + client;
                String initials = "d" + (char) ('a' + client);
                accounts.add(new Person(id, "Director " + id, initials, "", Set.of(Role.DIRECTOR)));
                tokens.add(accounts.makeToken(id));
            }
        }
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void whatWasConfirmedIsThere() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            try (Child child = new Child(data)) {
                assertEquals(200, health(child));
                confirmed.addAll(commitUntilKilled(child, kill));
            }
        }
        try (Child child = new Child(data)) {
            assertEquals(200, health(child));
        }
        assertEquals(List.of(), List.copyOf(wrong));
        assertTrue(confirmed.size() >= KILLS);
        try (Store store = Store.open(data)) {
            assertWhole(store);
        }
        System.out.println(KILLS + " kills, " + confirmed.size() + " confirmed commits, all there");
    }

    /** Every text is what its digest says, or reading it fails. */
    private void assertWhole(Store store) {
        List<Revision> all = store.read(books -> books.revisions().all(MEETING));
        for (int i = 0; i < all.size(); i++) {
            assertEquals(all.size() - i, all.get(i).number());
            assertEquals(all.size() - i - 1, all.get(i).parent());
            text(store, all.get(i).number());
        }
        for (Confirmed each : confirmed) {
            Revision revision = all.get(all.size() - each.number);
            assertEquals("d" + each.client, revision.who());
            assertTrue(text(store, each.number).contains(each.words), each::toString);
        }
    }

    private static String text(Store store, int number) {
        return new String(
                store.read(books -> books.revisions().text(MEETING, number)).orElseThrow(), StandardCharsets.UTF_8);
    }

    private Queue<Confirmed> commitUntilKilled(Child child, int kill) throws InterruptedException {
        Queue<Confirmed> heard = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(1 + random.nextInt(40));
        List<Thread> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int self = client;
            clients.add(new Thread(() -> commit(child.place, "kill-" + kill, self, heard, enough)));
        }
        clients.forEach(Thread::start);
        enough.await();
        LockSupport.parkNanos(random.nextInt(20_000_000));
        child.kill();
        for (Thread client : clients) {
            client.join();
        }
        return heard;
    }

    private void commit(URI place, String kill, int client, Queue<Confirmed> heard, CountDownLatch enough) {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            for (int i = 0; true; i++) {
                String words = kill + "-client-" + client + "-commit-" + i + ".";
                HttpResponse<String> answer = http.send(
                        HttpRequest.newBuilder(place.resolve("/api/v1/agendas/" + MEETING + "/changes"))
                                .header("Authorization", "Bearer " + tokens.get(client))
                                .POST(BodyPublishers.ofString(
                                        "[{\"change\":\"post-report\",\"item\":\"B\",\"text\":\"" + words + "\"}]"))
                                .build(),
                        BodyHandlers.ofString());
                Matcher number = NUMBER.matcher(answer.body());
                if (answer.statusCode() == 200 && number.find()) {
                    heard.add(new Confirmed(Integer.parseInt(number.group(1)), client, words));
                } else if (answer.statusCode() != BUSY) {
                    wrong.add(answer.statusCode() + " " + answer.body());
                }
                enough.countDown();
            }
        } catch (IOException killed) {
            enough.countDown();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int health(Child child) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(child.place.resolve("/health")).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
