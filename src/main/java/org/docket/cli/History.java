// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.history.Archive;
import org.docket.history.Cut;
import org.docket.history.HistoryAnswer;
import org.docket.history.MinutesFile;
import org.docket.history.ProjectHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what the minutes in a folder say of one project. */
@Command(
        name = "history",
        description = "Prints what the minutes in a folder say of one project, as JSON.",
        mixinStandardHelpOptions = true)
final class History implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private BoardOption board;

    @Parameters(paramLabel = "DIR", description = "the minutes, in any folders of their own")
    private String folder;

    @Option(
            names = "--project",
            paramLabel = "NAME",
            required = true,
            description = "the project, by the name it has or had")
    private String project;

    History(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        if (!Files.isDirectory(Path.of(folder))) {
            throw new Unreadable(folder + ": is no folder");
        }
        Board body = board.board();
        Archive archive = Archive.of(cuts(body), body);
        ProjectHistory history = ProjectHistory.of(archive.named(project), archive.told(), body);
        streams.write(HistoryAnswer.of(history).printed());
        return 0;
    }

    /** What cannot be read is told, and the others are; a copy of a text counts once. */
    private List<Cut> cuts(Board body) throws Unreadable {
        List<Cut> cuts = new ArrayList<>();
        Set<MinutesFile> seen = new HashSet<>();
        for (Path path : Folder.of(Path.of(folder)).files()) {
            Optional<MinutesFile> file = read(path, body);
            if (file.isPresent()
                    && seen.add(new MinutesFile(
                            file.get().kind(),
                            file.get().meeting(),
                            "",
                            file.get().text()))) {
                Cut cut = Cut.of(file.get(), body);
                cut.remarks().forEach(remark -> streams.hint(path + ": " + remark + "\n"));
                cuts.add(cut);
            }
        }
        return cuts;
    }

    private Optional<MinutesFile> read(Path path, Board body) {
        if (!Finder.isPaper(path)) {
            return Optional.empty();
        }
        try {
            String text = Utf8.decode(streams.bytes(path.toString()));
            return MinutesFile.of(path.getFileName().toString(), text, body);
        } catch (Unreadable unreadable) {
            streams.hint(unreadable.getMessage() + "\n");
            return Optional.empty();
        }
    }
}
