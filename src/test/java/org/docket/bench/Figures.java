// SPDX-License-Identifier: Apache-2.0
package org.docket.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints what they found, beside what is allowed: {@code mvn -q -Pbench verify}. */
public final class Figures {
    private static final String ROW = "%-34s %9.3f ms %8.1f x %9s%n";

    private record Line(String name, String says, double limit) {}

    private static final List<Line> MONTH = List.of(
            new Line("split", "String.split into lines", Double.NaN),
            new Line("parse", "parse", 1.0),
            new Line("parseAndDigest", "parse, with every digest", 1.5),
            new Line("approve", "approve a report, parsed again", 2.0),
            new Line("postReport", "post a report, parsed again", 2.0),
            new Line("minutes", "draft of minutes", 5.0));

    private Figures() {}

    public static void main(String[] args) throws RunnerException {
        System.out.printf("%s, Java %s; this takes two minutes%n%n", Texts.name(), Runtime.version());
        month(run(MonthBenchmark.class));
        growth(run(GrowthBenchmark.class));
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private static void month(Collection<RunResult> results) {
        double split = millis(results, "split");
        System.out.printf("%-34s %12s %10s %9s%n", Texts.month().length() / 1000 + " KB", "median", "split", "allowed");
        for (Line line : MONTH) {
            double millis = millis(results, line.name);
            System.out.printf(Locale.ROOT, ROW, line.says, millis, millis / split, verdict(millis, line.limit));
        }
    }

    private static void growth(Collection<RunResult> results) {
        System.out.printf("%n%-34s %12s %13s%n", "parse", "median", "per megabyte");
        for (RunResult result : results) {
            double size = Integer.parseInt(result.getParams().getParam("size"));
            double millis = median(result);
            System.out.printf(Locale.ROOT, "%,31.0f KB %9.3f ms %10.3f ms%n", size / 1e3, millis, millis / size * 1e6);
        }
    }

    private static double millis(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .mapToDouble(result -> median(result))
                .findFirst()
                .orElseThrow();
    }

    /** Half of the calls were faster: what a busy machine spoils least. */
    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String verdict(double millis, double limit) {
        if (Double.isNaN(limit)) {
            return "";
        }
        return String.format(Locale.ROOT, "%.1f%s", limit, millis <= limit ? "" : " OVER");
    }
}
