// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.concurrent.Callable;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.edit.Refused;
import org.docket.json.ChangeJson;
import org.docket.json.Malformed;
import org.docket.json.Sent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints an agenda after changes, all of them or none. */
@Command(
        name = "apply",
        description = "Prints an agenda after changes, all of them or none.",
        mixinStandardHelpOptions = true)
final class Apply implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private BoardOption board;

    @Parameters(index = "0", paramLabel = "FILE", description = "the agenda; - for standard input")
    private String file;

    @Parameters(index = "1", paramLabel = "CHANGES.json", description = "an array of changes; - for standard input")
    private String changes;

    Apply(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable, Malformed {
        Agenda agenda = Agenda.parse(streams.read(file), board.board());
        int number = 0;
        for (Sent sent : ChangeJson.list(Utf8.shown(streams.read(changes)), ChangeJson.Signature.NONE)) {
            number++;
            try {
                agenda = sent.change().applyTo(agenda);
            } catch (Refused refused) {
                throw new Refused("change " + number + " (" + sent.change().kind() + "): " + refused.getMessage());
            }
        }
        streams.write(agenda.text());
        return 0;
    }
}
