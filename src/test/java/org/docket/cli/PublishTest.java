// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;
import org.docket.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published minutes as files: pages that lead to each other, and nothing of others is touched. */
class PublishTest {
    private static final String TEXT = """
            Board of Directors Meeting Minutes

                        January 21, 2015

             7. Special Orders

                A. Establish the Apache Samza Project

                   WHEREAS, it is good;

                   Special Order 7A, Establish the Apache Samza Project, was
                   approved by Unanimous Vote of the directors present.

                B. Change the Apache Labs Project Chair

                   Special Order 7B, Change the Apache Labs Project Chair, was
                   tabled.

             8. Discussion Items
            """;
    private static final String LINES = """
            # 2015 Board meeting minutes {#2015}

            - [21 January 2015](../records/minutes/2015/board_minutes_2015_01_21.txt)
                * Establish the Apache Samza Project
                * Change the Apache Labs Project Chair (tabled)
            """;

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void publish() {
        out = folder.resolve("out");
        publish("2015-01-21", TEXT);
    }

    @Test
    void filesLeadToFilesThatAreThere() throws IOException {
        publish("2015-01-21-2", "The second\n");
        publish("2014-12-17", "Before\n");
        assertEquals(0, run().status());
        assertEquals(TEXT, Files.readString(out.resolve("2015/board_minutes_2015_01_21.txt")));
        Pattern link = Pattern.compile("(?:href)=\"(?<to>[^\"#:]+)\"");
        try (Stream<Path> files = Files.walk(out)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                List<String> links = link.matcher(Files.readString(page))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
                assertFalse(links.isEmpty());
                links.forEach(to -> assertTrue(Files.exists(page.resolveSibling(to)), page + " leads to " + to));
            }
        }
    }

    @Test
    void theCalendarLinesArePrintedOnceAndAgainWhenAsked() {
        assertEquals(LINES, run().output());
        assertEquals("", run().output());
        assertEquals(LINES, run("--all-lines").output());
    }

    @Test
    void asSecondTimeNothingIsWrittenAndWhatIsNotItsOwnStays() throws IOException {
        Path foreign = out.resolve("2015/notes.txt");
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "mine");
        run();
        Path text = out.resolve("2015/board_minutes_2015_01_21.txt");
        Files.setLastModifiedTime(text, FileTime.from(Instant.EPOCH));
        assertTrue(run().complaints().contains(" 0 written, 0 taken away"));
        assertEquals(Instant.EPOCH, Files.getLastModifiedTime(text).toInstant());
        assertEquals("mine", Files.readString(foreign));
    }

    @Test
    void aFileThatSomebodyElseChangedIsLeftAndNamed() throws IOException {
        run();
        Path index = out.resolve("index.html");
        Files.writeString(index, "my own front page");
        Ran again = run();
        assertEquals(1, again.status());
        assertTrue(again.complaints().contains("index.html: left as it is"), again.complaints());
        assertEquals("my own front page", Files.readString(index));
    }

    @Test
    void aWithdrawnTextIsReplacedWhoeverWroteTheFile() throws IOException {
        run();
        Path text = out.resolve("2015/board_minutes_2015_01_21.txt");
        Files.writeString(text, TEXT + "changed by hand");
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            store.change(books -> books.published()
                    .withdraw(
                            books.published()
                                    .standing(Kind.MINUTES, "2015-01-21")
                                    .orElseThrow(),
                            "clr",
                            Instant.parse("2015-03-01T00:00:00Z"),
                            "A name was wrong"));
        }
        assertEquals("# 2015 Board meeting minutes {#2015}\n\n- 21 January 2015 (withdrawn)\n", run().output());
        String said = "withdrawn on 1 March 2015: A name was wrong";
        for (String file :
                List.of("2015/board_minutes_2015_01_21.txt", "2015/board_minutes_2015_01_21.html", "feed.xml")) {
            String shown = Files.readString(out.resolve(file));
            assertTrue(shown.contains(said), shown);
            assertFalse(shown.contains("Samza"), shown);
        }
    }

    private Ran run(String... more) {
        List<String> args = Stream.concat(
                        Stream.of(
                                "publish", "--data", folder.resolve("docket.db").toString(), "--to", out.toString()),
                        Stream.of(more))
                .toList();
        return Ran.with("", args.toArray(String[]::new));
    }

    private void publish(String meeting, String text) {
        Sheet sheet = new Sheet(
                Kind.MINUTES,
                meeting,
                "any.txt",
                Source.ARCHIVE,
                "clr",
                Instant.parse("2015-02-20T00:00:00Z"),
                text.getBytes(StandardCharsets.UTF_8));
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            store.change(books -> books.published().publish(sheet, List.of()));
        }
    }
}
