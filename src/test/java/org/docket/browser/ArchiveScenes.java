// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.docket.PublishedSamples;
import org.docket.board.Board;
import org.docket.history.Publisher;
import org.docket.people.Person;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;

/** The pages made of published minutes, first without any. */
final class ArchiveScenes {
    private final Boardroom room;
    private final Browser browser;
    private final Person greta;

    ArchiveScenes(Boardroom room, Browser browser, Person greta) {
        this.room = room;
        this.browser = browser;
        this.greta = greta;
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                new Pages.Page("projects-empty", () -> open("projects/")),
                new Pages.Page("projects", () -> {
                    publish(2019);
                    publish(2015);
                    open("projects/");
                }),
                new Pages.Page("project", () -> {
                    open("projects/Ling");
                    browser.find(".past summary").click();
                }),
                new Pages.Page("resolutions", () -> open("resolutions?kind=chair")),
                new Pages.Page("search-minutes", () -> open("search?q=charts")),
                new Pages.Page("search-agendas", () -> open("search?q=release")),
                new Pages.Page("search-minutes-none", () -> open("search?q=heron&year=2019")));
    }

    private void publish(int year) {
        Sheet sheet = new Sheet(
                Kind.MINUTES,
                year + "-03-20",
                "board_minutes_" + year + "_03_20.txt",
                Source.ARCHIVE,
                "clara",
                Instant.EPOCH,
                PublishedSamples.march(year).getBytes(StandardCharsets.UTF_8));
        room.store.change(books -> new Publisher(Board.builtIn()).publish(books, sheet));
    }

    private void open(String path) {
        browser.become(room, greta);
        browser.open(room.url(path));
    }
}
