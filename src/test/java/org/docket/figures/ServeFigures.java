// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.Shared;

/**
 * Starts the packaged service on a full month and prints how fast it is, beside what is allowed:
 * {@code mvn -q -DskipTests package && java -cp target/test-classes org.docket.figures.ServeFigures}.
 */
public final class ServeFigures {
    private static final int STARTS = 9;
    private static final int CONNECTIONS = 8;

    //    .../board_agenda_2015_02_18.txt: agenda of 2015-02-18, revision 1
    private static final Pattern TAKEN = Pattern.compile("agenda of (?<found>\\S+),");

    //    <tr data-item="BN" ...> ... <a href="Lenya">
    private static final Pattern REPORT = Pattern.compile("data-item=\"[A-Z]+\"[^\n]*?<a href=\"(?<found>[^\"]+)\"");

    private final Packaged program;
    private final String date;
    private final String index;

    private ServeFigures(Packaged program) throws IOException, InterruptedException {
        this.program = program;
        this.date = date(program);
        this.index = "/" + date + "/";
    }

    public static void main(String[] args) throws Exception {
        System.out.printf("%s, Java %s; this takes a minute%n%n", Shared.month().getFileName(), Runtime.version());
        Path folder = Files.createTempDirectory("docket-figures");
        new ServeFigures(new Packaged(folder.resolve("docket.db"))).measure();
    }

    /** Takes the month into the program's database. */
    static String date(Packaged program) throws IOException, InterruptedException {
        return found(TAKEN, program.run("", "import", Shared.month().toString()));
    }

    private void measure() throws Exception {
        program.run("", "user", "add", "reader", "--name", "A Reader", "--role", "director");
        String token = program.run("", "user", "token", "reader").strip();
        row("start to first page, median of 9", starts(token) / 1000, "s", "2");
        try (Served served = program.serve()) {
            Visit visit = served.visit(token);
            String page = new String(visit.plain(index), StandardCharsets.UTF_8);
            String report = index + found(REPORT, page);
            row("index page, signed in, gzip", Stopwatch.median(3000, 1000, () -> visit.get(index)), "ms", "3");
            row("index page, gzipped", visit.get(index).length / 1000.0, "KB", "25");
            row("report page", Stopwatch.median(1000, 1000, () -> visit.get(report)), "ms", "");
            row("index pages a second, 8 connections", perSecond(served, token), "", "");
            row("commit of one approval", commit(visit), "ms", "");
            row("resident memory", served.residentMegabytes(), "MB", "");
        }
    }

    private double starts(String token) throws Exception {
        double[] found = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long from = System.nanoTime();
            try (Served served = program.serve()) {
                served.visit(token).get(index);
                found[i] = (System.nanoTime() - from) / 1e6;
            }
        }
        return Stopwatch.median(found);
    }

    private double perSecond(Served served, String token) throws Exception {
        List<Callable<byte[]>> readers = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            Visit visit = served.visit(token);
            readers.add(() -> visit.get(index));
        }
        return Stopwatch.perSecond(10, readers);
    }

    /** Queues an approval, or takes it back, and measures the commit alone. */
    private double commit(Visit visit) throws Exception {
        String queue = "/api/v1/agendas/" + date + "/queue";
        double[] found = new double[100];
        for (int i = 0; i < found.length; i++) {
            String change = i % 2 == 0 ? "approve" : "unapprove";
            visit.post(queue, "{\"change\":\"" + change + "\",\"item\":\"A\"}");
            found[i] = Stopwatch.millis(() -> visit.post(queue + "/commit", "{}"));
        }
        return Stopwatch.median(found);
    }

    static void row(String what, double found, String unit, String allowed) {
        String limit = allowed.isEmpty() ? "" : "at most " + allowed + " " + unit;
        System.out.printf(Locale.ROOT, "%-38s %10.2f %-3s %s%n", what, found, unit, limit);
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group("found");
    }
}
