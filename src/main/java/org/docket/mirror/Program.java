// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the machine, run in a folder, without a shell and never for longer than a while. */
final class Program {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int WORDS_TOLD = 300;

    private final Path folder;
    private final String name;
    private final Map<String, String> environment;

    Program(Path folder, String name, Map<String, String> environment) {
        this.folder = folder;
        this.name = name;
        this.environment = environment;
    }

    /** What a run came to. */
    record Done(int status, byte[] output, String complaint) {
        boolean isWell() {
            return status == 0;
        }

        String text() {
            return new String(output, StandardCharsets.UTF_8);
        }
    }

    /** Runs it and answers with what it printed; trouble when it says that it could not. */
    Done run(String... words) throws Trouble {
        Done done = attempt("", words);
        if (!done.isWell()) {
            throw new Trouble(name + " " + words[0] + ": " + done.complaint);
        }
        return done;
    }

    /** Runs it, whatever it says in the end. What it prints goes through files, so that it never waits for a reader. */
    Done attempt(String input, String... words) throws Trouble {
        List<String> line = new ArrayList<>(List.of(name));
        line.addAll(List.of(words));
        Path out = null;
        Path err = null;
        try {
            out = Files.createTempFile("docket", ".out");
            err = Files.createTempFile("docket", ".err");
            ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
            builder.environment().putAll(environment);
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return finished(process, input, out, err);
        } catch (IOException failure) {
            throw new Trouble(name + ": " + failure.getMessage());
        } finally {
            drop(out);
            drop(err);
        }
    }

    private Done finished(Process process, String input, Path out, Path err) throws IOException, Trouble {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException endedBeforeItRead) {
            process.onExit().join();
        }
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new Trouble(name + " did not end within " + LONGEST.toSeconds() + " seconds");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble(name + " was stopped");
        } finally {
            process.destroyForcibly();
        }
        return new Done(process.exitValue(), Files.readAllBytes(out), shortened(Files.readString(err)));
    }

    private static String shortened(String complaint) {
        String line = complaint.strip().replaceAll("\\s+", " ").replaceAll("//[^/@\\s]*@", "//");
        return line.length() <= WORDS_TOLD ? line : line.substring(0, WORDS_TOLD) + "...";
    }

    private static void drop(Path file) throws Trouble {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new Trouble("A temporary file cannot be removed: " + failure.getMessage());
        }
    }
}
