// SPDX-License-Identifier: Apache-2.0
package org.docket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A machine on which somebody types commands: the packaged program's, and those it came with. */
final class Machine {
    private static final Path JAR = Project.FOLDER.resolve("target/docket.jar");
    private static final Map<String, String> SOMEBODY = Map.of(
            "GIT_AUTHOR_NAME", "Mirjam Vos",
            "GIT_AUTHOR_EMAIL", "mirjam@example.org",
            "GIT_COMMITTER_NAME", "Mirjam Vos",
            "GIT_COMMITTER_EMAIL", "mirjam@example.org",
            "LC_ALL", "C.UTF-8");

    private final Path folder;

    Machine(Path folder) {
        this.folder = folder;
    }

    /** What a command printed when it went well. */
    record Ran(String output, String complaints) {}

    boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** One of the program's own commands, on the machine's database. */
    Ran docket(String... words) throws IOException, InterruptedException {
        return run(folder, docketLine(words).toArray(String[]::new));
    }

    Ran run(Path place, String... line) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(place.toFile()).redirectError(complaints.toFile());
        builder.environment().putAll(SOMEBODY);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        Ran ran = new Ran(output, Files.readString(complaints));
        if (status != 0) {
            throw new IOException(String.join(" ", line) + " ended with " + status + ": " + ran);
        }
        return ran;
    }

    /** Serves the machine's database on a free port until it is closed. */
    Serving serve(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("serve", "--port", "0"));
        words.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(docketLine(words.toArray(String[]::new)))
                .redirectError(folder.resolve("serve.log").toFile());
        builder.environment().putAll(SOMEBODY);
        return new Serving(builder.start());
    }

    private List<String> docketLine(String... words) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Dstdout.encoding=UTF-8", "-jar", JAR.toString()));
        line.addAll(List.of(words));
        line.addAll(List.of("--data", folder.resolve("docket.db").toString()));
        return line;
    }

    /** The service while it runs. */
    static final class Serving implements AutoCloseable {
        private final HttpClient client = HttpClient.newHttpClient();
        private final Process process;
        private final String url;

        Serving(Process process) throws IOException {
            this.process = process;
            this.url = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            if (url == null) {
                throw new IOException("The service did not start");
            }
        }

        String url() {
            return url;
        }

        HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(URI.create(url).resolve(path)).header("Cookie", cookie));
        }

        /** Sends JSON, or nothing, as a page of the service itself would. */
        HttpResponse<String> post(String path, String cookie, String json) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(URI.create(url).resolve(path))
                    .header("Cookie", cookie)
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", json.isEmpty() ? "application/x-www-form-urlencoded" : "application/json")
                    .POST(BodyPublishers.ofString(json)));
        }

        HttpResponse<String> asked(String path, String token) throws IOException, InterruptedException {
            return send(
                    HttpRequest.newBuilder(URI.create(url).resolve(path)).header("Authorization", "Bearer " + token));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return client.send(request.build(), BodyHandlers.ofString());
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
