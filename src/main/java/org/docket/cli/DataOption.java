// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

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

    Store open() {
        return Store.open(file);
    }
}
