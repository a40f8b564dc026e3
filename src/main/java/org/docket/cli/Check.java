// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.docket.agenda.Agenda;
import org.docket.agenda.Warning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what could not be read as meant, with file and line. */
@Command(
        name = "check",
        description = "Prints FILE:LINE: CODE: message for each warning.",
        mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private BoardOption board;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "agendas; - for standard input")
    private List<String> files;

    Check(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        int found = 0;
        for (String file : files) {
            for (Warning warning :
                    Agenda.parse(streams.read(file), board.board()).warnings()) {
                streams.print(file + ":" + warning.line() + ": " + warning.code() + ": " + warning.message());
                found++;
            }
        }
        return found == 0 ? 0 : 1;
    }
}
