// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.docket.clerk.Clerk;
import org.docket.mirror.Mirror;
import org.docket.store.Store;
import picocli.CommandLine.Option;

/** In which folder the agendas lie as files too. */
final class MirrorOption {
    private static final Duration EVERY = Duration.ofSeconds(5);

    @Option(
            names = "--mirror",
            paramLabel = "DIR",
            description = "also keeps the agendas as files in this folder, which may be a git checkout or a Subversion"
                    + " working copy (DOCKET_MIRROR)")
    private Path folder;

    /** The mirror while it runs, where there is one. */
    record Running(Optional<Mirror> mirror) implements AutoCloseable {
        @Override
        public void close() {
            mirror.ifPresent(Mirror::close);
        }
    }

    void require() throws Unreadable {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Unreadable(folder + ": there is no such folder to mirror the agendas in");
        }
    }

    Running start(Clerk clerk, Store store, Clock clock) {
        return new Running(Optional.ofNullable(folder).map(place -> Mirror.start(clerk, store, place, clock, EVERY)));
    }
}
