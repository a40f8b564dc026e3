// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.agenda.Utf8;

/** A file of one's own in one's own editor. */
final class Editor {
    private final String command;
    private final Path file;

    /** The file lies in a folder that nobody else may look into. */
    Editor(String command, String name) throws Unreadable {
        this.command = command;
        try {
            this.file = Files.createTempDirectory("docket").resolve(name);
        } catch (IOException impossible) {
            throw new Unreadable("No file to edit can be made: " + impossible.getMessage());
        }
    }

    Path file() {
        return file;
    }

    /** What came of the text. The editor is named as a shell would read it, such as {@code code --wait}. */
    String edit(String text) throws Unreadable {
        keep(text);
        try {
            int status = new ProcessBuilder("sh", "-c", command + " \"$1\"", "sh", file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new Unreadable("The editor \"" + command + "\" ended with status " + status
                        + "; nothing is changed. " + file + " has what there is of your text.");
            }
            return Utf8.decode(Files.readAllBytes(file));
        } catch (IOException impossible) {
            throw new Unreadable("The editor \"" + command + "\" cannot be used: " + impossible.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable("Stopped; " + file + " has what there is of your text.");
        }
    }

    void keep(String text) throws Unreadable {
        try {
            Files.write(file, Utf8.encode(text));
        } catch (IOException impossible) {
            throw new Unreadable(file + ": cannot be written: " + impossible.getMessage());
        }
    }

    void discard() throws Unreadable {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        } catch (IOException inUse) {
            throw new Unreadable("What you typed is saved, but " + file + " cannot be deleted: " + inUse.getMessage());
        }
    }
}
