// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.docket.Project;

/** The packaged program, run as people run it: one process for each command. */
final class Packaged {
    private static final Path JAR = Project.FOLDER.resolve("target/docket.jar");

    private final Path data;

    Packaged(Path data) {
        this.data = data;
    }

    /** Runs a command to its end and answers what it printed. */
    String run(String input, String... words) throws IOException, InterruptedException {
        Process process = start(words);
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + " failed: " + Files.readString(log()));
        }
        return printed;
    }

    /** Starts the service on a free port; it answers when this returns. */
    Served serve() throws IOException {
        return new Served(start("serve", "--port", "0"));
    }

    private Process start(String... words) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IOException("there is no " + JAR + " yet: mvn -q -DskipTests package");
        }
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-jar", JAR.toString()));
        line.addAll(List.of(words));
        line.addAll(List.of("--data", data.toString()));
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return data.resolveSibling("docket.log");
    }
}
