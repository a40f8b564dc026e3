// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.SmallDisk;
import org.docket.agenda.Utf8;
import org.docket.cli.Docket;
import org.docket.people.Role;
import org.docket.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a full disk everything can be read, nothing typed is lost, and it comes back by itself. */
class FullDiskTest {
    private static final String TYPED = "Typed with care,\nand long enough.";

    @TempDir
    Path folder;

    private SmallDisk disk;
    private Running running;
    private String token;
    private int posted;

    @BeforeEach
    void fill() throws Exception {
        disk = new SmallDisk(Files.createDirectory(folder.resolve("small")));
        running = new Running(disk.place());
        running.newMeeting();
        token = running.person("joe", "jt", Role.DIRECTOR);
        running.accounts.setPassword("joe", Running.PASSWORD);
        assertEquals(200, post().statusCode());
        disk.fill();
    }

    @AfterEach
    void close() throws Exception {
        if (running != null) {
            running.close();
        }
        disk.close();
    }

    @Test
    void readingGoesOnAndWritingComesBack() throws Exception {
        HttpResponse<String> refused = postUntilRefused();
        assertEquals(507, refused.statusCode(), refused::body);
        assertTrue(refused.headers().firstValue("Content-Type").orElse("").contains("problem+json"));
        assertTrue(refused.body().contains("The disk is full."), refused::body);
        String newest = newest();

        HttpResponse<String> page = page("/" + running.meeting + "/");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("data-read-only"), page::body);
        assertEquals(503, running.send(running.to("/health")).statusCode());
        assertEquals(newest, command("export", running.meeting));
        assertEquals("", command("backup", folder.resolve("copy.db").toString()));
        Store.restore(folder.resolve("copy.db"), folder.resolve("place.db"), java.time.Instant.EPOCH);

        disk.free();
        assertEquals(200, post().statusCode());
        assertFalse(page("/" + running.meeting + "/").body().contains("data-read-only"));
        assertEquals(200, running.send(running.to("/health")).statusCode());
    }

    @Test
    void aFormComesBackWithWhatWasTyped() {
        postUntilRefused();
        String fields = "change=comment&item=B&to=%2F&text=" + URLEncoder.encode(TYPED, UTF_8);
        HttpResponse<String> answer = running.send(running.form("/" + running.meeting + "/queue", fields)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html"));
        assertEquals(507, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains(TYPED), answer::body);
        assertTrue(answer.body().contains("action=\"/" + running.meeting + "/queue\""), answer::body);
        assertTrue(answer.body().contains("name=\"change\" value=\"comment\""), answer::body);
    }

    @Test
    void whoSignsInMeanwhileCanRead() throws Exception {
        postUntilRefused();
        String cookie = running.cookie("joe");
        assertEquals(200, pageBy(cookie).statusCode());
        disk.free();
        assertEquals(200, post().statusCode());
        assertEquals(200, pageBy(cookie).statusCode());
    }

    @Test
    void noPasswordIsShownAgain() {
        postUntilRefused();
        HttpResponse<String> answer = running.send(
                running.form("/sign-in", "id=joe&password=wrong+horse").header("Accept", "text/html"));
        assertFalse(answer.body().contains("wrong horse"), answer::body);
    }

    private HttpResponse<String> pageBy(String cookie) {
        return running.send(
                running.to("/" + running.meeting + "/").header("Cookie", cookie).header("Accept", "text/html"));
    }

    private HttpResponse<String> page(String path) {
        return running.send(
                running.to(path).header("Authorization", "Bearer " + token).header("Accept", "text/html"));
    }

    /** A little space is left in files the database has already made longer. */
    private HttpResponse<String> postUntilRefused() {
        HttpResponse<String> answer = post();
        while (answer.statusCode() == 200) {
            answer = post();
        }
        return answer;
    }

    private HttpResponse<String> post() {
        posted++;
        String report = ("Report " + posted + ". ").repeat(3000);
        return running.send(running.api(token, "changes")
                .POST(BodyPublishers.ofString(
                        "[{\"change\":\"post-report\",\"item\":\"B\",\"text\":\"" + report + "\"}]")));
    }

    private String newest() {
        int number = running.clerk.newest(running.meeting).orElseThrow().number();
        return Utf8.decode(running.clerk.text(running.meeting, number));
    }

    private String command(String name, String argument) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Docket.run(
                new String[] {
                    name, argument, "--data", disk.place().resolve("docket.db").toString()
                },
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        assertEquals(0, status, () -> err.toString(UTF_8));
        return out.toString(UTF_8);
    }
}
