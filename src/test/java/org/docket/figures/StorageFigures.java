// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.docket.Shared;
import org.docket.agenda.Item;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.PostReport;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;

/**
 * Commits ten thousand times to a full month, and prints how large the database is and how long a commit takes from the
 * first tenth to the last: {@code mvn -q -DskipTests package} and then {@code java -cp
 * target/test-classes:target/docket.jar org.docket.figures.StorageFigures}.
 */
public final class StorageFigures {
    private static final int REVISIONS = Integer.getInteger("docket.revisions", 10_000);
    private static final String MEETING = "2015-02-18";
    private static final Person DIRECTOR =
            new Person("director", "A Director", "zz", "", Set.of(Role.DIRECTOR, Role.CHAIR));

    private final Random random = new Random(2015);
    private final Set<String> approved = new HashSet<>();
    private final double[] times = new double[REVISIONS - 1];

    private StorageFigures() {}

    public static void main(String[] args) throws Exception {
        Path file = Files.createTempDirectory("docket-figures").resolve("docket.db");
        try (Store store = Store.open(file)) {
            new StorageFigures().measure(store, file);
        }
    }

    private void measure(Store store, Path file) throws Exception {
        String text = Utf8.decode(Files.readAllBytes(Shared.month()));
        Clerk clerk = new Clerk(store, Board.builtIn(), Clock.systemUTC());
        store.change(books -> books.people().add(DIRECTOR));
        clerk.take(MEETING, text);
        List<String> items = clerk.agenda(MEETING).items().stream()
                .filter(item -> item.kind().isAttached() && item.approved().isPresent() && !item.missing())
                .map(Item::id)
                .toList();
        for (int i = 0; i < times.length; i++) {
            Change change = change(items.get(random.nextInt(items.size())), i);
            times[i] = Stopwatch.millis(
                    () -> clerk.make(DIRECTOR, MEETING, List.of(new Sent(Optional.empty(), change)), ""));
        }
        int made = clerk.newest(MEETING).orElseThrow().number();
        long length = Utf8.encode(clerk.agenda(MEETING).text()).length;
        print(
                "%s, %d KB; %d revisions, the last of %d KB%n",
                Shared.month().getFileName(), text.getBytes(StandardCharsets.UTF_8).length / 1000, made, length / 1000);
        print(
                "database %.1f MB (at most 600 MB)%n",
                (Files.size(file) + Files.size(file.resolveSibling("docket.db-wal"))) / 1e6);
        tenths().forEach(line -> print("%s%n", line));
        print("reading any revision %.2f ms%n", Stopwatch.median(100, 1000, () -> clerk.text(MEETING, any(made))));
    }

    /** Mostly positions; now and then a comment, or a report filed anew at its usual length. */
    private Change change(String item, int number) {
        Target target = Target.of(item);
        return switch (number % 20) {
            case 0 -> new PostReport(target, report(number));
            case 10 -> new AddComment(Target.of("A"), "zz", "Remark " + number + ".", Optional.empty());
            default -> approved.add(item) ? new Approve(target, "zz") : unapprove(item);
        };
    }

    private Change unapprove(String item) {
        approved.remove(item);
        return new Unapprove(Target.of(item), "zz");
    }

    private String report(int number) {
        StringBuilder report = new StringBuilder("Report " + number + "\n\n");
        for (int line = 0; line < 40; line++) {
            report.append("Line ").append(random.nextInt(1000)).append(" of what the project did this quarter.\n");
        }
        return report.toString();
    }

    private int any(int made) {
        return 1 + random.nextInt(made);
    }

    /** The median and the slowest hundredth of each tenth. */
    private List<String> tenths() {
        List<String> lines = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            double[] part = Arrays.copyOfRange(times, tenth * times.length / 10, (tenth + 1) * times.length / 10);
            double median = Stopwatch.median(part);
            lines.add(String.format(
                    Locale.ROOT,
                    "commit, tenth %2d: %6.2f ms, 99 of 100 under %6.2f ms",
                    tenth + 1,
                    median,
                    part[part.length * 99 / 100]));
        }
        return lines;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
