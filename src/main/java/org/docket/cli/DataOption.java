// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.store.Store;
import picocli.CommandLine.Option;

/** The option that names the database. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "FILE",
            defaultValue = "docket.db",
            description = "the database (DOCKET_DATA; ${DEFAULT-VALUE})")
    private Path file;

    Path file() {
        return file;
    }

    /** Opens the database for the one process that serves it. */
    Store serve() {
        return Store.serve(file);
    }

    /** Opens the database, made anew where there is none. */
    Store open() {
        return Store.open(file);
    }

    /** Opens the database if it is there; a mistyped name makes none. */
    Store openExisting() throws Unreadable {
        if (Files.notExists(file)) {
            throw new Unreadable(file + ": there is no such database");
        }
        return Store.open(file);
    }
}
