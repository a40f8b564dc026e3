// SPDX-License-Identifier: Apache-2.0
package org.docket.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.docket.Shared;
import org.docket.agenda.Utf8;
import org.docket.json.Malformed;
import org.docket.json.NotesJson;
import org.docket.minutes.Notes;

/** The agendas that are measured: a real month of 174 KB, or the newest sample repeated to that size; and longer ones. */
final class Texts {
    private static final int REAL_SIZE = 174_368;

    private Texts() {}

    static String month() {
        return name().equals(Shared.MONTH) ? read(Shared.month()) : ofSize(REAL_SIZE);
    }

    static String name() {
        return Shared.month().getFileName().toString();
    }

    /** The same text again and again, cut at the end of a line. */
    static String ofSize(int size) {
        String text = read(Shared.month());
        String longEnough = text.repeat(size / text.length() + 1);
        return longEnough.substring(0, longEnough.indexOf('\n', size - 1) + 1);
    }

    /** What the secretary wrote down that month; nothing, where only samples are there. */
    static Notes notes() {
        try {
            List<Path> real = Shared.files("data/notes");
            return real.isEmpty() ? Notes.of(Map.of()) : NotesJson.read(read(real.get(0)));
        } catch (Malformed e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Utf8.decode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
