// SPDX-License-Identifier: Apache-2.0
package org.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;

/** Every agenda there is to test with: the samples, and the real ones where the folder beside the project is there. */
public final class Agendas {
    private static final String NAME = "board_agenda_.*\\.txt";

    private Agendas() {}

    public static Stream<Path> files() {
        return Stream.concat(
                Project.files("agenda-samples", NAME).stream(),
                Shared.files("data/agendas").stream()
                        .filter(file -> file.toString().contains("board_agenda_")));
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Agenda read(Path file) {
        return Agenda.parse(Utf8.decode(bytes(file)), Board.builtIn());
    }

    /** The same agenda with every line end a line feed. */
    public static Agenda unix(Path file) {
        return parse(read(file).text().replace("\r\n", "\n").replace('\r', '\n'));
    }

    public static Agenda parse(String text) {
        return Agenda.parse(text, Board.builtIn());
    }
}
