// SPDX-License-Identifier: Apache-2.0
package org.docket.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.docket.Project;
import org.docket.Shared;
import org.docket.agenda.Utf8;

/** The agendas that are measured: a real month of 174 KB, or the newest sample repeated to that size; and longer ones. */
final class Texts {
    private static final String REAL = "board_agenda_2015_02_18.txt";
    private static final int REAL_SIZE = 174_368;

    private Texts() {}

    static String month() {
        return name().equals(REAL) ? read(source()) : ofSize(REAL_SIZE);
    }

    static String name() {
        return source().getFileName().toString();
    }

    /** The same text again and again, cut at the end of a line. */
    static String ofSize(int size) {
        String text = read(source());
        String longEnough = text.repeat(size / text.length() + 1);
        return longEnough.substring(0, longEnough.indexOf('\n', size - 1) + 1);
    }

    private static Path source() {
        List<Path> real = Shared.files("data/agendas");
        return real.stream()
                .filter(file -> file.endsWith(REAL))
                .findFirst()
                .or(() -> Project.files("agenda-samples", "board_agenda_.*\\.txt").stream()
                        .max(Comparator.comparing(Path::getFileName)))
                .orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Utf8.decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
