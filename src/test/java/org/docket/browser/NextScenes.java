// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.stream.Stream;
import org.docket.people.Person;

/** The pages about the next meeting: before its agenda is posted, and while its action items are chosen. */
final class NextScenes {
    private static final String DECEMBER = "next?day=2026-12-09";

    private final Boardroom room;
    private final Browser browser;
    private final Person clara;

    NextScenes(Boardroom room, Browser browser, Person clara) {
        this.room = room;
        this.browser = browser;
        this.clara = clara;
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                new Pages.Page("next-there", () -> open("next")),
                new Pages.Page("next", () -> open(DECEMBER)),
                new Pages.Page("next-warned", () -> {
                    typed();
                    browser.pressNamed("Check");
                }),
                new Pages.Page("next-refused", () -> {
                    typed();
                    browser.pressNamed("Post");
                }),
                new Pages.Page("next-posted", () -> {
                    open("next?day=2026-12-10");
                    browser.pressNamed("Post");
                }),
                new Pages.Page("actions-offered", () -> open("2026-10-14/Action-Items")));
    }

    private void typed() {
        open(DECEMBER);
        browser.insert("#whole", "11. New", "<private> ");
    }

    private void open(String path) {
        browser.become(room, clara);
        browser.open(room.url(path));
    }
}
