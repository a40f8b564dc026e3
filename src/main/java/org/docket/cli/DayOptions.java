// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say from which day to which somebody holds a role. */
final class DayOptions {
    @Option(names = "--from", paramLabel = "DAY", description = "the first day, such as 2026-04-01")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "the last day")
    private LocalDate to;

    Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }
}
