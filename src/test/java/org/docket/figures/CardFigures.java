// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.docket.Shared;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.Catalogue;
import org.docket.clerk.Cataloguer;
import org.docket.clerk.Clerk;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Sought;
import org.docket.store.Store;

/**
 * Searches five years of full agendas, and prints how long that takes: {@code mvn -q -DskipTests package} and then {@code
 * java -cp target/test-classes:target/docket.jar org.docket.figures.CardFigures}.
 */
public final class CardFigures {
    private static final int MONTHS = 60;
    private static final Person DIRECTOR = new Person("joe", "Joe", "jt", "", Set.of(Role.DIRECTOR));
    private static final Person GUEST = new Person("gus", "Gus", "gs", "", Set.of(Role.GUEST));

    private CardFigures() {}

    public static void main(String[] args) throws Exception {
        Path file = Files.createTempDirectory("docket-figures").resolve("docket.db");
        String text = Utf8.decode(Files.readAllBytes(Shared.month()));
        try (Store store = Store.open(file)) {
            Clerk clerk = new Clerk(store, Board.builtIn(), Clock.systemUTC());
            double all = Stopwatch.millis(() -> {
                for (int month = 0; month < MONTHS; month++) {
                    LocalDate day = LocalDate.of(2015, 2, 18).plusMonths(month);
                    String words = day.format(DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));
                    clerk.take(day.toString(), text.replace("February 18, 2015", words));
                }
                return clerk;
            });
            print("%d agendas taken in %.1f s%n", MONTHS, all / 1000);
            print("database %.1f MB%n", Files.size(file) / 1e6);
            Catalogue catalogue = new Catalogue(clerk, Board.builtIn());
            for (String words : List.of("release", "the project", "\"no issues\" board", "heron", "lucene")) {
                Sought sought = Sought.of(words, "");
                print(
                        "search %s: %.1f ms (at most 30 ms), by a guest %.1f ms%n",
                        words,
                        Stopwatch.median(20, 50, () -> catalogue.search(DIRECTOR, sought, "", 51)),
                        Stopwatch.median(20, 50, () -> catalogue.search(GUEST, sought, "", 51)));
            }
            print(
                    "looking whether all cards are written %.1f ms%n",
                    Stopwatch.median(5, 20, () -> {
                        new Cataloguer(clerk).complete();
                        return clerk;
                    }));
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
