// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.publish.CalendarLines;
import org.docket.publish.PublicMinutes;
import org.docket.publish.PublicText;
import org.docket.store.Store;
import org.docket.web.StaticMinutes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what is published as files into a folder, and prints the lines for the board's calendar page. */
@Command(
        name = "publish",
        description = "Writes published minutes as files into a folder: pages, texts, a feed and a calendar. Prints the"
                + " lines to paste into the calendar page. What it did not write itself, it leaves alone.",
        mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "the folder of the minutes")
    private Path folder;

    @Option(names = "--place", paramLabel = "URL", description = "where people find this folder, for the feed's links")
    private URI place;

    @Option(names = "--all-lines", description = "prints the calendar lines of all meetings, not of changed ones only")
    private boolean allLines;

    Publish(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Board body = board.board();
        try (Store store = data.openExisting()) {
            Map<String, byte[]> files = StaticMinutes.of(store, body, Optional.ofNullable(place));
            PublicMinutes minutes = new PublicMinutes(store);
            List<PublicText> all = minutes.all();
            OwnFiles own = OwnFiles.in(folder);
            all.stream().filter(PublicText::isWithdrawn).forEach(text -> own.claim(text.place() + ".txt"));
            own.write(files);
            List<PublicText> told = all.stream()
                    .filter(text -> allLines || own.written().contains(text.place() + ".txt"))
                    .toList();
            streams.write(new CalendarLines(body)
                    .of(told, text -> Utf8.decode(minutes.bytes(text)))
                    .getBytes(StandardCharsets.UTF_8));
            streams.complain(folder + ": " + own.told());
            own.foreign()
                    .forEach(file -> streams.complain(file + ": left as it is; it was not written by this command"));
            return own.foreign().isEmpty() ? 0 : 1;
        }
    }
}
