// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.docket.cli.FileName.Kind;
import org.docket.committees.Calendar;
import org.docket.committees.Committees;
import org.docket.committees.Oddity;
import org.docket.json.Malformed;
import org.docket.json.NotesJson;
import org.docket.json.QueueFile;
import org.docket.json.Yaml;
import org.docket.store.Blob;

/** Finds out what a file is: by its name, and where that says nothing, by what stands in it. */
final class Finder {
    private static final int HEAD = 20;
    private static final int LARGEST = 16_000_000;
    private static final List<String> READ = List.of(".txt", ".yml", ".yaml", ".json");

    private final Board board;

    Finder(Board board) {
        this.board = board;
    }

    /** Whether a file of a folder is worth reading, by its size and the end of its name. */
    static boolean isPaper(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return file.toFile().length() <= LARGEST && READ.stream().anyMatch(name::endsWith);
    }

    /** What a file is called that is nothing to take. */
    static String what(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.equals("people.csv")) {
            return "people, for docket user import";
        } else if (name.endsWith("-chat.yml")) {
            return "what was said beside a meeting";
        }
        return name.startsWith("committee-info") ? "what committees are for" : "something else";
    }

    Found find(String file, byte[] bytes) {
        FileName name = FileName.of(Path.of(file).getFileName().toString());
        if (bytes.length > LARGEST) {
            return Found.other(file, "something else, because it is too large");
        }
        Blob content = new Blob(bytes);
        String meeting = name.meeting().orElse("");
        try {
            return switch (name.kind()) {
                case AGENDA -> agenda(file, meeting, content);
                case MINUTES -> Found.of(file, isPublished(file) ? Kind.PUBLISHED : Kind.MINUTES, meeting, content);
                case PUBLISHED, CONSENT -> Found.of(file, name.kind(), meeting, content);
                case NOTES -> Found.of(file, Kind.NOTES, meeting, Blob.of(notes(file, content.text())));
                case QUEUE -> queue(file, content.text());
                case COMMITTEES ->
                    Found.of(file, Kind.COMMITTEES, "", content)
                            .with(odd(Committees.parse(content.text()).oddities()));
                case CALENDAR ->
                    Found.of(file, Kind.CALENDAR, "", content)
                            .with(odd(Calendar.parse(content.text()).oddities()));
                case OTHER -> other(file, content);
            };
        } catch (Malformed malformed) {
            return Found.other(file, "something else (" + malformed.getMessage() + ")");
        }
    }

    /** By the folder that it lies in. */
    private static boolean isPublished(String file) {
        return Path.of(file).toAbsolutePath().getParent().endsWith("published");
    }

    private Found agenda(String file, String meeting, Blob content) {
        Agenda agenda = Agenda.parse(content.text(), board);
        Optional<LocalDate> day = agenda.date();
        if (agenda.sections().isEmpty()) {
            return Found.other(file, "an agenda by its name, but without numbered sections");
        }
        if (day.isPresent() && !meeting.startsWith(day.get().toString())) {
            return Found.other(file, "an agenda of " + meeting + " by its name, of " + day.get() + " by its text");
        }
        return Found.of(file, Kind.AGENDA, meeting, content);
    }

    /** Kept as JSON, whichever of the two the file is. */
    private static String notes(String file, String text) throws Malformed {
        String json = file.toLowerCase(Locale.ROOT).endsWith(".json") ? text : Yaml.asJson(text);
        NotesJson.read(json);
        return json;
    }

    private static Found queue(String file, String text) throws Malformed {
        boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
        QueueFile queue = json ? QueueFile.json(text) : QueueFile.yaml(text);
        Optional<String> meeting = FileName.of(queue.agenda()).meeting();
        return Found.queue(file, meeting.orElse(queue.agenda()), queue);
    }

    /** Minutes have the sections of an agenda; their first lines say which of the two it is. */
    private Found other(String file, Blob content) {
        if (!file.equals("-") && !file.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return Found.other(file, what(Path.of(file)));
        }
        String text = content.text();
        Agenda agenda = Agenda.parse(text, board);
        if (agenda.sections().isEmpty() || agenda.date().isEmpty()) {
            return Found.other(file, "something else");
        }
        boolean saysMinutes = text.lines().limit(HEAD).anyMatch(line -> line.contains("Minutes"));
        return Found.of(
                file,
                saysMinutes ? Kind.MINUTES : Kind.AGENDA,
                agenda.date().get().toString(),
                content);
    }

    private static List<String> odd(List<Oddity> oddities) {
        return oddities.stream()
                .flatMap(odd -> Stream.of("line " + odd.line() + ": " + odd.message()))
                .toList();
    }
}
