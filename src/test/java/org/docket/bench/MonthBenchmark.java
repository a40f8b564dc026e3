// SPDX-License-Identifier: Apache-2.0
package org.docket.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.board.Board;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.PostReport;
import org.docket.edit.Target;
import org.docket.minutes.Draft;
import org.docket.minutes.Notes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one month's agenda costs, beside cutting the same text into lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MonthBenchmark {
    private final String text = Texts.month();
    private final Board board = Board.builtIn();
    private final Agenda agenda = Agenda.parse(text, board);
    private final Item report = agenda.items().stream()
            .filter(item -> item.kind() == Kind.COMMITTEE && item.approved().isPresent())
            .reduce((first, second) -> second)
            .orElseThrow();
    private final Notes notes = Texts.notes();
    private final Change approval = new Approve(Target.of(report), "zz");
    private final Change post = new PostReport(Target.of(report), "All is well.\n\nNothing to report.\n");

    @Benchmark
    public String[] split() {
        return text.split("\n");
    }

    @Benchmark
    public Agenda parse() {
        return Agenda.parse(text, board);
    }

    @Benchmark
    public int parseAndDigest() {
        return Agenda.parse(text, board).items().stream()
                .map(Item::digest)
                .mapToInt(String::hashCode)
                .sum();
    }

    @Benchmark
    public Agenda approve() {
        return approval.applyTo(agenda);
    }

    @Benchmark
    public Agenda postReport() {
        return post.applyTo(agenda);
    }

    @Benchmark
    public Draft minutes() {
        return Draft.of(agenda, notes, Optional.empty());
    }
}
