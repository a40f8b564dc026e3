// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Makes a database of a backup, in a place where there is none. */
final class Restore {
    private static final String WAL = "-wal";

    private Restore() {}

    /** Checks every page and text of the copy before it takes its place. */
    static void make(Path from, Path to, Instant now) {
        if (Files.notExists(from)) {
            throw new CannotOpen("There is no file " + from);
        }
        DatabaseFile.require(from);
        Copy.requireNew(to);
        Copy.requireNew(beside(to, WAL));
        Path part = beside(to, ".part");
        Copy.requireNew(part);
        try {
            DatabaseFile.make(part);
            copy(from, part);
            furnish(part, from, now);
            Copy.settle(part, to);
        } catch (IOException failure) {
            throw new CannotCopy("The database " + to + " cannot be written: " + failure, failure);
        } finally {
            drop(part);
        }
    }

    /** A file that was in use when it was copied has its last pages in another one beside it. */
    private static void copy(Path from, Path part) throws IOException {
        Files.write(part, new byte[0]);
        try (var out = Files.newOutputStream(part)) {
            Files.copy(from, out);
        }
        if (Files.exists(beside(from, WAL))) {
            Files.copy(beside(from, WAL), beside(part, WAL));
        }
    }

    private static void furnish(Path part, Path from, Instant now) {
        try (Store store = Store.open(part)) {
            List<String> wrong = store.wholeCheckup();
            if (!wrong.isEmpty()) {
                throw new CannotOpen("The file " + from + " is damaged: " + String.join("; ", wrong));
            }
            store.change(books -> {
                books.flyleaf().renumber();
                books.messages().strand(now);
                books.keys().dropSessions();
                books.audit().add(new Deed(now, "restore", "command line", "restores a backup", from.toString()));
            });
        }
    }

    private static void drop(Path part) {
        try {
            for (String end : List.of("", WAL, "-shm")) {
                Files.deleteIfExists(beside(part, end));
            }
        } catch (IOException failure) {
            throw new CannotCopy("The unfinished copy " + part + " cannot be deleted: " + failure, failure);
        }
    }

    private static Path beside(Path file, String end) {
        return end.isEmpty() ? file : file.resolveSibling(file.getFileName() + end);
    }
}
