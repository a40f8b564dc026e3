// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of a few megabytes, to be filled; only where this process may mount one. */
public final class SmallDisk implements AutoCloseable {
    private final Path place;

    public SmallDisk(Path place) {
        this.place = place;
        String why = run("mount", "-t", "tmpfs", "-o", "size=6m,mode=0700", "tmpfs", place.toString());
        assumeTrue(why.isEmpty(), () -> "skipped: no small disk can be mounted: " + why);
    }

    public Path place() {
        return place;
    }

    /** Leaves no byte free. */
    public void fill() throws IOException {
        byte[] some = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler())) {
            while (Files.getFileStore(place).getUsableSpace() > 0) {
                out.write(some);
            }
        }
    }

    public void free() throws IOException {
        Files.delete(filler());
    }

    @Override
    public void close() {
        run("umount", "-l", place.toString());
    }

    private Path filler() {
        return place.resolve("filler");
    }

    private static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 ? "" : said.strip();
        } catch (IOException noSuchCommand) {
            return noSuchCommand.toString();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
