// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The service in a process of its own, from its first line on standard output to its end. */
final class Served implements AutoCloseable {
    private final Process process;
    private final URI place;

    Served(Process process) throws IOException {
        this.process = process;
        this.place = URI.create(
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine());
    }

    Visit visit(String token) {
        return new Visit(place, token);
    }

    URI place() {
        return place;
    }

    /** How many threads the process has, where the system tells it in a file; else zero. */
    double threads() throws IOException {
        return status("Threads:");
    }

    /** What the process takes of the machine's memory, where the system tells it in a file; else zero. */
    double residentMegabytes() throws IOException {
        return status("VmRSS:") / 1024;
    }

    private double status(String name) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .sum();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
