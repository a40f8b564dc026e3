// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The one file that is handed out, run as the README says. */
@Timeout(120)
class DemoIT {
    @TempDir
    Path temporary;

    private Process demo;
    private BufferedReader printed;

    @BeforeEach
    void start() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        demo = new ProcessBuilder(
                        java,
                        "-Djava.io.tmpdir=" + temporary,
                        "-jar",
                        System.getProperty("docket.jar"),
                        "demo",
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        printed = new BufferedReader(new InputStreamReader(demo.getInputStream(), StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        demo.destroyForcibly();
    }

    @Test
    void tellsWhereItIsAndWhoMaySignInAndLeavesNothingBehind() throws Exception {
        String url = printed.readLine();
        assertTrue(url.matches("http://127\\.0\\.0\\.1:\\d+/"), url);
        String first = printed.readLine();
        assertTrue(first.matches("[a-z]+ \\S+ director"), first);
        assertEquals(200, status(url + "sign-in"));
        assertEquals(200, status(url + "static/board.css"));
        assertEquals(200, status(url + "api/v1/openapi.json"));
        assertEquals(401, status(url));

        demo.destroy();
        assertTrue(demo.waitFor(30, TimeUnit.SECONDS));
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(
                    0,
                    left.filter(file -> file.getFileName().toString().startsWith("docket"))
                            .count());
        }
    }

    private static int status(String url) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
