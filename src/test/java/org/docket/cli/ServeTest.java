// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.docket.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands that go on until they are stopped. */
@Timeout(60)
class ServeTest {
    @TempDir
    Path folder;

    @Test
    void serveAnswersOnceItHasSaidWhere() throws Exception {
        String data = folder.resolve("docket.db").toString();
        try (Going serve = new Going("serve", "--port", "0", "--data", data)) {
            String url = serve.line();
            assertTrue(url.matches("http://127\\.0\\.0\\.1:\\d+/"), url);
            assertEquals(401, status(url));
            assertEquals(200, status(url + "health"));
        }
    }

    @Test
    void twoOnOnePortAreRefused() throws Exception {
        String data = folder.resolve("docket.db").toString();
        try (Going serve = new Going("serve", "--port", "0", "--data", data)) {
            String port = String.valueOf(URI.create(serve.line()).getPort());
            String other = folder.resolve("other.db").toString();
            Ran second = Ran.with("", "serve", "--port", port, "--data", other);
            assertEquals(3, second.status());
            assertTrue(second.complaints().contains(port), second::complaints);
            assertEquals("", second.output());
        }
    }

    @Test
    void whoServesADatabaseIsTold() throws Exception {
        Path data = folder.resolve("docket.db");
        try (Going serve = new Going("serve", "--port", "0", "--data", data.toString())) {
            String url = serve.line();
            Path same = Files.createSymbolicLink(folder.resolve("link.db"), data);
            for (Path name : List.of(data, same)) {
                Ran second = Ran.with("", "serve", "--port", "0", "--data", name.toString());
                assertEquals(3, second.status());
                String pid = "process " + ProcessHandle.current().pid() + " since ";
                assertTrue(second.complaints().contains(pid), second::complaints);
                assertTrue(second.complaints().contains(", at " + url), second::complaints);
                assertEquals("", second.output());
            }
            assertEquals(
                    0, Ran.with("", "user", "list", "--data", data.toString()).status());
        }
        try (Going next = new Going("serve", "--port", "0", "--data", data.toString())) {
            assertTrue(next.line().startsWith("http://"));
        }
    }

    @Test
    void anAddressThatIsNoneIsWrongUsage() {
        String data = folder.resolve("docket.db").toString();
        for (String[] wrong : new String[][] {{"--url", "docket"}, {"--url", "ftp://x/"}, {"--port", "x"}}) {
            Ran ran = Ran.with("", "serve", "--data", data, wrong[0], wrong[1]);
            assertEquals(2, ran.status(), ran::complaints);
            assertEquals("", ran.output());
        }
    }

    @Test
    void demoTellsWhoMaySignIn() throws Exception {
        long people = Project.lines(Project.FOLDER.resolve("agenda-samples/people.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .distinct()
                .count();
        try (Going demo = new Going("demo", "--port", "0")) {
            String url = demo.line();
            List<String[]> accounts = new ArrayList<>();
            while (accounts.size() < people) {
                accounts.add(demo.line().split(" "));
            }
            String[] first = accounts.get(0);
            assertEquals("director", first[2]);
            assertEquals(303, signIn(url, first[0], first[1]));
            assertEquals(401, signIn(url, first[0], first[1] + "x"));
        }
    }

    private static int status(String url) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    private static int signIn(String url, String id, String password) throws Exception {
        String form = "id=" + id + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(url + "sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static int send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** A command that goes on in a thread of its own; closing it stops it as a signal would. */
    private static final class Going implements AutoCloseable {
        private final BufferedReader printed;
        private final Thread thread;
        private int ended = -1;

        Going(String... args) throws IOException {
            PipedInputStream in = new PipedInputStream(1 << 16);
            PrintStream out = new PrintStream(new PipedOutputStream(in), true, StandardCharsets.UTF_8);
            PrintStream err = new PrintStream(new ByteArrayOutputStream());
            printed = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            thread = new Thread(() -> ended = Docket.run(args, InputStream.nullInputStream(), out, err));
            thread.start();
        }

        String line() throws IOException {
            return printed.readLine();
        }

        @Override
        public void close() {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException tooLong) {
                throw new IllegalStateException(tooLong);
            }
            assertEquals(0, ended);
        }
    }
}
