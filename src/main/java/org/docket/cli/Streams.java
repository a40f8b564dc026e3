// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.docket.agenda.Utf8;

/** Where a command reads and writes: bytes in UTF-8, a hyphen standing for the standard input. */
record Streams(InputStream in, PrintStream out, PrintStream err) {
    String read(String file) throws Unreadable {
        return Utf8.decode(bytes(file));
    }

    byte[] bytes(String file) throws Unreadable {
        try {
            return file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException missing) {
            throw new Unreadable(file + ": there is no such file");
        } catch (IOException | RuntimeException unreadable) {
            throw new Unreadable(file + ": cannot be read: " + unreadable.getMessage());
        }
    }

    /** Writes text as it stands, without a line end of its own. */
    void write(String text) {
        out.writeBytes(Utf8.encode(text));
        out.flush();
    }

    void write(byte[] bytes) {
        out.writeBytes(bytes);
        out.flush();
    }

    void print(String line) {
        write(line + "\n");
    }

    void complain(String line) {
        hint(line + "\n");
    }

    /** Writes to whoever watches, without a line end. */
    void hint(String words) {
        err.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        err.flush();
    }
}
