// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.docket.board.ReportRule.Audience;
import org.docket.filing.Advice;
import org.docket.filing.ReportCheck;
import org.docket.filing.ToFile;
import org.docket.json.AdviceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what directors will miss in a report that is not filed yet. */
@Command(
        name = "check-report",
        description = "Prints FILE:LINE: CODE: message, and why, for each thing to mend in a report.",
        mixinStandardHelpOptions = true)
final class CheckReport implements Callable<Integer> {
    private static final Advice EMPTY = new Advice(
            "EMPTY", 1, "There is no text.", "Filed like this, the report is missing, or is taken out again.", false);

    private final Streams streams;

    @Mixin
    private BoardOption board;

    @Parameters(paramLabel = "FILE", description = "the report; - for standard input")
    private String file;

    @Option(names = "--project", paramLabel = "NAME", description = "the project or office it is from")
    private String project = "";

    @Option(names = "--last", paramLabel = "FILE", description = "what was filed last time")
    private String last;

    @Option(names = "--meeting", paramLabel = "YYYY-MM-DD", description = "the day of the meeting")
    private LocalDate meeting;

    @Option(
            names = "--for",
            paramLabel = "KIND",
            description = "committees (unless said), officers, resolutions, discussions")
    private Audience audience = Audience.COMMITTEES;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    CheckReport(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Optional<String> before = last == null ? Optional.empty() : Optional.of(streams.read(last));
        ToFile report = new ToFile(project, audience, streams.read(file), before, Optional.ofNullable(meeting));
        List<Advice> found = report.text().isBlank() ? List.of(EMPTY) : ReportCheck.of(report, board.board());
        if (json) {
            streams.print(AdviceJson.print(found));
        } else {
            found.forEach(this::print);
        }
        return found.isEmpty() ? 0 : 1;
    }

    private void print(Advice advice) {
        streams.print(file + ":" + advice.line() + ": " + advice.code() + ": " + advice.message());
        streams.print("    " + advice.reason());
    }
}
