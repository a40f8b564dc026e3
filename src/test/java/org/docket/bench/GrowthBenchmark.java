// SPDX-License-Identifier: Apache-2.0
package org.docket.bench;

import java.util.concurrent.TimeUnit;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How parsing grows with the length of the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {
    @Param({"20000", "200000", "2000000", "10000000"})
    private int size;

    private String text;

    @Setup
    public void repeat() {
        text = Texts.ofSize(size);
    }

    @Benchmark
    public Agenda parse() {
        return Agenda.parse(text, Board.builtIn());
    }
}
