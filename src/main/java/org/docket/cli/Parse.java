// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.concurrent.Callable;
import org.docket.agenda.Agenda;
import org.docket.json.AgendaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the items of an agenda as JSON. */
@Command(name = "parse", description = "Prints the items of an agenda as JSON.", mixinStandardHelpOptions = true)
final class Parse implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private BoardOption board;

    @Parameters(paramLabel = "FILE", description = "the agenda; - for standard input")
    private String file;

    Parse(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Agenda agenda = Agenda.parse(streams.read(file), board.board());
        streams.print(AgendaJson.print(agenda, AgendaJson.Warnings.OF_READING));
        return 0;
    }
}
