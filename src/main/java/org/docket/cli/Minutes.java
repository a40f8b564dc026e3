// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.json.Malformed;
import org.docket.json.NotesJson;
import org.docket.minutes.Draft;
import org.docket.minutes.Notes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the draft of minutes. */
@Command(name = "minutes", description = "Prints the draft of minutes.", mixinStandardHelpOptions = true)
final class Minutes implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private BoardOption board;

    @Parameters(paramLabel = "FILE", description = "the agenda; - for standard input")
    private String file;

    @Option(names = "--notes", paramLabel = "NOTES.json", required = true, description = "the secretary's notes")
    private String notes;

    @Option(names = "--published", paramLabel = "URL", description = "where minutes are published")
    private String published;

    Minutes(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Agenda agenda = Agenda.parse(streams.read(file), board.board());
        Draft draft = Draft.of(agenda, notes(), place());
        draft.remarks().forEach(streams::complain);
        streams.write(draft.text());
        return 0;
    }

    private Optional<String> place() throws Unreadable {
        Optional<String> url = Optional.ofNullable(published).map(String::strip);
        if (url.isPresent() && !url.get().matches("\\S+")) {
            throw new Unreadable("--published: this is not a URL: " + published);
        }
        return url;
    }

    private Notes notes() throws Unreadable {
        try {
            return NotesJson.read(Utf8.shown(streams.read(notes)));
        } catch (Malformed malformed) {
            throw new Unreadable(notes + ": " + malformed.getMessage());
        }
    }
}
