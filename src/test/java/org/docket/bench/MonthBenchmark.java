// SPDX-License-Identifier: Apache-2.0
package org.docket.bench;

import java.util.concurrent.TimeUnit;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.board.Board;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one month's agenda costs, beside cutting the same text into lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MonthBenchmark {
    private final String text = Texts.month();
    private final Board board = Board.builtIn();

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
}
