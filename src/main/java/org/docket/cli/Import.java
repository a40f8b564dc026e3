// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.HandEdited;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes agendas into the database; one that is there already is merged item by item. */
@Command(
        name = "import",
        description = "Takes agendas into the database and tells what each file was taken for.",
        mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "agendas, or folders of them; - for standard input")
    private List<String> names;

    Import(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Board body = board.board();
        List<Paper> papers = papers(body);
        Map<String, String> agendas = agendas(papers);
        try (Store store = data.open()) {
            Map<String, HandEdited> taken = new Clerk(store, body, Clock.systemUTC()).take(agendas);
            papers.forEach(paper -> streams.print(paper.file() + ": " + told(paper, taken)));
        }
        return 0;
    }

    private List<Paper> papers(Board body) throws Unreadable {
        List<Paper> papers = new ArrayList<>();
        for (String name : names) {
            List<String> files = Paper.files(name);
            for (String file : files) {
                Paper paper = Paper.of(file, streams.read(file), body);
                if (paper.kind() == Paper.Kind.OTHER && files.equals(List.of(name))) {
                    throw new Unreadable(file + ": is not an agenda: it has no date or no numbered sections");
                }
                papers.add(paper);
            }
        }
        return papers;
    }

    private static Map<String, String> agendas(List<Paper> papers) throws Unreadable {
        Map<String, String> agendas = new LinkedHashMap<>();
        for (Paper paper : papers) {
            if (paper.meeting().isPresent() && agendas.put(paper.meeting().get(), paper.text()) != null) {
                throw new Unreadable(paper.file() + ": is another agenda of "
                        + paper.meeting().get());
            }
        }
        return agendas;
    }

    private static String told(Paper paper, Map<String, HandEdited> taken) {
        if (paper.meeting().isEmpty()) {
            return paper.kind().words() + ", not taken";
        }
        HandEdited edited = taken.get(paper.meeting().get());
        String what = edited.changed() ? "revision " + edited.revision().number() : "nothing new";
        return "agenda of " + paper.meeting().get() + ", " + what;
    }
}
