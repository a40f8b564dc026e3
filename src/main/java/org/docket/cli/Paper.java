// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.board.Board;

/** A file as somebody brings it, and what it looks like. */
record Paper(String file, String text, Kind kind, Optional<String> meeting) {
    private static final int HEAD = 20;

    /** What a file can be. */
    enum Kind {
        AGENDA("agenda"),
        MINUTES("minutes"),
        COMMITTEES("list of committees"),
        CALENDAR("calendar of meetings"),
        OTHER("something else");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The papers named, and those in the folders named, in order; hidden files are left alone. */
    static List<String> files(String name) throws Unreadable {
        if (name.equals("-") || !Files.isDirectory(Path.of(name))) {
            return List.of(name);
        }
        try (Stream<Path> all = Files.walk(Path.of(name))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Unreadable(name + ": cannot be read: " + unreadable.getMessage());
        }
    }

    static Paper of(String file, String text, Board board) {
        String name = Optional.ofNullable(Path.of(file).getFileName())
                .map(last -> last.toString().toLowerCase(Locale.ROOT))
                .orElse("");
        if (name.startsWith("board_minutes")) {
            return new Paper(file, text, Kind.MINUTES, Optional.empty());
        } else if (name.equals("committee-info.txt")) {
            return new Paper(file, text, Kind.COMMITTEES, Optional.empty());
        } else if (name.equals("calendar.txt")) {
            return new Paper(file, text, Kind.CALENDAR, Optional.empty());
        }
        Agenda agenda = Agenda.parse(text, board);
        Optional<String> meeting = agenda.date().map(LocalDate::toString);
        Kind kind = agenda.sections().isEmpty() || meeting.isEmpty() ? Kind.OTHER : kind(agenda, name);
        return new Paper(file, text, kind, kind == Kind.AGENDA ? meeting : Optional.empty());
    }

    /** Minutes have the sections of an agenda; their first lines say which of the two it is. */
    private static Kind kind(Agenda agenda, String name) {
        boolean named = name.startsWith("board_agenda");
        boolean saysMinutes = agenda.text().lines().limit(HEAD).anyMatch(line -> line.contains("Minutes"));
        return !named && saysMinutes ? Kind.MINUTES : Kind.AGENDA;
    }
}
