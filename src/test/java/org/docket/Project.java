// SPDX-License-Identifier: Apache-2.0
package org.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own folder, for tests that read samples or the sources themselves. */
public final class Project {
    public static final Path FOLDER = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private Project() {}

    /** Every file below a folder of the project whose name matches, sorted; none when there is no such folder. */
    public static List<Path> files(Path folder, String name) {
        Path top = FOLDER.resolve(folder);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Path> files(String folder, String name) {
        return files(Path.of(folder), name);
    }

    public static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place in the sources as people write it: {@code src/main/java/org/docket/Main.java:7}. */
    public static String place(Path file, int line) {
        return FOLDER.relativize(file) + ":" + line;
    }
}
