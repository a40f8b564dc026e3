// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which projects were called something else before, and until when; a file of the board folder. */
public record Renames(List<Rename> all) {
    static final String FILE = "renames.txt";

    //    2017-02-15  Zest -> Polygene
    private static final Pattern LINE = Pattern.compile("(?:(?<day>\\d\\S*) +)?(?<from>\\S.*?) +-> +(?<to>\\S.*)");

    /**
     * One of them.
     *
     * @param day when the new name was given; empty where the old one is only another way to write it
     */
    public record Rename(Optional<LocalDate> day, String from, String to) {
        /** Whether a text of this day that has the old name means this project; later it may be another's. */
        public boolean counts(LocalDate written) {
            return day.filter(written::isAfter).isEmpty();
        }
    }

    static Renames builtIn() {
        try (InputStream file = Renames.class.getResourceAsStream("/board/" + FILE)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Those of a board folder instead, where it has any. */
    Renames or(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? parse(Files.readString(file)) : this;
    }

    /** Reads a line for each; a line that begins with # is a remark. */
    public static Renames parse(String text) {
        List<Rename> all = new ArrayList<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                all.add(rename(lines.get(i), i + 1));
            }
        }
        return new Renames(List.copyOf(all));
    }

    private static Rename rename(String line, int number) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    FILE + ": line " + number + " is no rename, such as \"2017-02-15  Old name -> New name\": " + line);
        }
        try {
            return new Rename(
                    Optional.ofNullable(matcher.group("day")).map(LocalDate::parse),
                    matcher.group("from"),
                    matcher.group("to"));
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(
                    FILE + ": line " + number + " has a day that is none: " + matcher.group("day"), noDay);
        }
    }
}
