// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.docket.clerk.Clerk;
import org.docket.mirror.Mirror;
import org.docket.mirror.MirrorState;
import org.docket.store.Store;
import org.docket.web.StatusLine;
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
        /** What the status page says of it. */
        StatusLine status() {
            return mirror.map(Mirror::state)
                    .map(state -> new StatusLine("Mirror", words(state), state.isWell()))
                    .orElse(new StatusLine("Mirror", "none; --mirror DIR keeps one", true));
        }

        private static String words(MirrorState state) {
            String well = state.well().map(then -> "the same at " + then).orElse("not the same yet");
            String theirs = state.theirs().isEmpty()
                    ? ""
                    : ". What others wrote and could not be taken lies in " + String.join(", ", state.theirs())
                            + ": put it in by hand, then remove that file";
            return state.place() + ", " + well + (state.trouble().isEmpty() ? "" : ". " + state.trouble()) + theirs;
        }

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

    /** The folder, where one is named. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    Running start(Clerk clerk, Store store, Clock clock) {
        return new Running(Optional.ofNullable(folder).map(place -> Mirror.start(clerk, store, place, clock, EVERY)));
    }
}
