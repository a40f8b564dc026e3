// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.docket.Project;
import org.docket.minutes.Redaction;
import org.docket.people.Person;
import org.docket.store.Blob;
import org.docket.store.Books;
import org.docket.store.Paper;
import org.docket.store.Papers.Entry;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;

/** The pages of published minutes, of their publication, and of what a meeting leaves to do. */
final class PublishScenes {
    private static final Path SAMPLE = Project.FOLDER.resolve("agenda-samples/board_minutes_2026_08_12.txt");
    private static final Instant WHEN = Instant.parse("2026-10-01T12:00:00Z");

    private final Boardroom room;
    private final Browser browser;
    private final Person clara;

    PublishScenes(Boardroom room, Browser browser, Person clara) {
        this.room = room;
        this.browser = browser;
        this.clara = clara;
        room.mailroom.store().change(PublishScenes::furnish);
    }

    /** August is public, July was withdrawn, and October has a draft that nobody approved. */
    private static void furnish(Books books) {
        byte[] text =
                Redaction.publicText(String.join("\n", Project.lines(SAMPLE))).getBytes(StandardCharsets.UTF_8);
        for (String meeting : List.of("2026-07-08", "2026-08-12")) {
            books.published()
                    .publish(new Sheet(Kind.MINUTES, meeting, "m.txt", Source.DOCKET, "clara", WHEN, text), List.of());
        }
        books.published()
                .withdraw(
                        books.published().standing(Kind.MINUTES, "2026-07-08").orElseThrow(),
                        "clara",
                        WHEN,
                        "A name was wrong in it");
        books.papers()
                .keep(
                        Paper.Kind.DRAFT,
                        "2026-10-14",
                        new Entry("clara", WHEN),
                        Blob.of("Minutes\n\n<private>\nno\n</private>\n\nAll is well.\n"));
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                shown("minutes-years", "minutes/"),
                shown("minutes-year", "minutes/2026/"),
                shown("minutes-sheet", "minutes/2026/board_minutes_2026_08_12.html"),
                shown("minutes-withdrawn", "minutes/2026/board_minutes_2026_07_08.html"),
                shown("publication-none", Boardroom.NOVEMBER + "/publication"),
                shown("publication-draft", "2026-10-14/publication"),
                shown("afterwards-early", Boardroom.NOVEMBER + "/afterwards"),
                new Pages.Page("afterwards-difference", () -> {
                    open("2026-10-14/afterwards");
                    browser.pressNamed("Show what changes in the file");
                }));
    }

    private Pages.Page shown(String name, String path) {
        return new Pages.Page(name, () -> open(path));
    }

    private void open(String path) {
        browser.become(room, clara);
        browser.open(room.url(path));
    }
}
