// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.docket.Shared;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.ReadingRoom;
import org.docket.cli.Docket;
import org.docket.store.Sought;
import org.docket.store.Store;

/**
 * Takes five years of published minutes in, and prints how long that takes, and then what a project's history and a
 * search over everything take: {@code mvn -q -DskipTests package} and then {@code java -Xmx128m -cp
 * target/test-classes:target/docket.jar org.docket.figures.ArchiveFigures}.
 */
public final class ArchiveFigures {
    private static final int WARM_UPS = 30;
    private static final int TIMES = 100;

    private ArchiveFigures() {}

    public static void main(String[] args) throws Exception {
        Path file = Files.createTempDirectory("docket-figures").resolve("docket.db");
        String archive =
                Shared.files("data/minutes/1999").get(0).getParent().getParent().toString();
        String[] command = {"import", "--data", file.toString(), "--published", archive};
        double millis = Stopwatch.millis(() -> Docket.run(command, System.in, quiet(), System.err));
        print("the archive with its index in %.1f s (at most 3 s) of %d MB%n", millis / 1000, heap());
        try (Store store = Store.open(file)) {
            ReadingRoom room = new ReadingRoom(new Clerk(store, Board.builtIn(), Clock.systemUTC()), Board.builtIn());
            print("database %.1f MB%n", Files.size(file) / 1e6);
            for (String project : new String[] {"Incubator", "HTTP Server", "Infrastructure"}) {
                print("%s: %.1f ms (at most 10 ms)%n", project, median(() -> room.history(project)));
            }
            for (String words : new String[] {"release", "the project", "\"no issues\" board", "heron"}) {
                print("search %s: %.1f ms (at most 30 ms)%n", words, median(() -> search(room, words)));
            }
            print("register of resolutions: %.1f ms%n", median(room::resolutions));
        }
    }

    private static Object search(ReadingRoom room, String words) {
        return room.search(Sought.of(words, ""), "", 50);
    }

    private static double median(Callable<?> work) throws Exception {
        return Stopwatch.median(WARM_UPS, TIMES, work);
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    private static PrintStream quiet() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
