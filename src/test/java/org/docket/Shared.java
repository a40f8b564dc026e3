// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The folder of real agendas, minutes and expected results beside the project; tests that need it are skipped without it. */
public final class Shared {
    public static final String MONTH = "board_agenda_2015_02_18.txt";

    private static final Path FOLDER = Project.FOLDER
            .resolve(System.getProperty("docket.shared", "../shared"))
            .normalize();

    private Shared() {}

    public static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** One file or folder there, such as {@code data/agendas}; skips the test when there is none. */
    public static Path path(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), () -> "skipped: no " + path + " (-Ddocket.shared=FOLDER names another place)");
        return path;
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The files of one folder, sorted; none when the folder is not there, so that a parameterised test goes on. */
    public static List<Path> files(String folder) {
        return Project.files(FOLDER.resolve(folder), ".*");
    }

    /** A full month to measure with: the real one where there is one, else the newest sample. */
    public static Path month() {
        return files("data/agendas").stream()
                .filter(file -> file.endsWith(MONTH))
                .findFirst()
                .or(() -> Project.files("agenda-samples", "board_agenda_.*\\.txt").stream()
                        .max(Comparator.comparing(Path::getFileName)))
                .orElseThrow();
    }
}
