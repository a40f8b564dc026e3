// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.docket.Shared;
import org.docket.auth.Door;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;
import org.docket.store.Token;

/**
 * Lets two thousand pages listen to one agenda and prints how soon each is told, and what pages take meanwhile. Both
 * this program and the service hold a file for each of them, so {@code ulimit -n 8192} may be needed first:
 * {@code mvn -q -DskipTests package && java -cp target/docket.jar:target/test-classes org.docket.figures.LiveFigures}.
 */
public final class LiveFigures {
    private static final int READERS = 2000;
    private static final int COMMITS = 30;
    private static final int TOKENS_EACH = 10;

    private final Packaged program;
    private final String date;
    private final List<String> tokens;

    private LiveFigures(Path data) throws IOException, InterruptedException {
        this.program = new Packaged(data);
        this.date = ServeFigures.date(program);
        this.tokens = people(data);
    }

    public static void main(String[] args) throws Exception {
        int readers = args.length > 0 ? Integer.parseInt(args[0]) : READERS;
        System.out.printf("%s, Java %s; this takes a minute%n%n", Shared.month().getFileName(), Runtime.version());
        Path folder = Files.createTempDirectory("docket-figures");
        new LiveFigures(folder.resolve("docket.db")).measure(readers);
    }

    private void measure(int readers) throws Exception {
        try (Served served = program.serve();
                Crowd crowd = new Crowd(served.place(), "/api/v1/agendas/" + date + "/events")) {
            Visit visit = served.visit(tokens.get(READERS));
            String index = "/" + date + "/";
            row("index page, nobody listening", Stopwatch.median(500, 200, () -> visit.get(index)), "ms", "");
            row("threads, nobody listening", served.threads(), "", "");
            row("all connected", Stopwatch.millis(() -> join(crowd, readers)) / 1000, "s", "");
            row("listening", crowd.size(), "", "");
            row("threads", served.threads(), "", "");
            row("index page, all listening", Stopwatch.median(50, 200, () -> visit.get(index)), "ms", "20");
            tell(visit, crowd);
            row("resident memory", served.residentMegabytes(), "MB", "");
        }
    }

    private Crowd join(Crowd crowd, int readers) throws IOException {
        crowd.join(tokens.subList(0, readers));
        return crowd;
    }

    /** Commits again and again; after each, half of a second of pages while everybody is being told. */
    private void tell(Visit visit, Crowd crowd) throws Exception {
        ExecutorService hearing = Executors.newSingleThreadExecutor();
        double[] commits = new double[COMMITS];
        List<Double> medians = new ArrayList<>();
        List<Double> slowest = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        for (int i = 0; i < COMMITS; i++) {
            String change = i % 2 == 0 ? "approve" : "unapprove";
            String words = "{\"revision\":" + (i + 2) + ",";
            long since = System.nanoTime();
            Future<double[]> ears = hearing.submit(() -> crowd.heard(words, since));
            commits[i] = Stopwatch.millis(() -> visit.post(
                    "/api/v1/agendas/" + date + "/changes", "[{\"change\":\"" + change + "\",\"item\":\"A\"}]"));
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
            while (System.nanoTime() < end) {
                pages.add(Stopwatch.millis(() -> visit.get("/" + date + "/")));
            }
            double[] heard = ears.get();
            medians.add(Stopwatch.median(heard.clone()));
            slowest.add(Arrays.stream(heard).max().orElseThrow());
        }
        hearing.shutdown();
        row("commit", Stopwatch.median(commits), "ms", "");
        row("told after a commit was sent, median", median(medians), "ms", "");
        row("the last one told, median", median(slowest), "ms", "");
        row("the last one told, slowest commit", max(slowest), "ms", "1000");
        row("index page while all are told", median(pages), "ms", "20");
        row("index page then, slowest", max(pages), "ms", "");
    }

    private static List<String> people(Path data) {
        List<String> tokens = new ArrayList<>();
        try (Store store = Store.open(data)) {
            store.change(books -> {
                for (int i = 0; i <= READERS; i++) {
                    String id = "reader" + i / TOKENS_EACH;
                    if (i % TOKENS_EACH == 0) {
                        books.people().add(new Person(id, "Reader " + i, initials(i), "", Set.of(Role.DIRECTOR)));
                    }
                    books.keys().addToken(new Token(Door.key("token" + i), id, Instant.now(), ""));
                    tokens.add("token" + i);
                }
            });
        }
        return tokens;
    }

    private static String initials(int number) {
        return "" + (char) ('a' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26) + "z";
    }

    private static double median(List<Double> found) {
        return Stopwatch.median(found.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double max(List<Double> found) {
        return found.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static void row(String what, double found, String unit, String allowed) {
        ServeFigures.row(what, found, unit, allowed);
    }
}
