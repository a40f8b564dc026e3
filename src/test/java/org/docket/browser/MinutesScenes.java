// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.stream.Stream;
import org.docket.people.Person;

/** The minutes of a meeting while they are drafted, and what the next agenda says of them. */
final class MinutesScenes {
    private static final String OCTOBER = "2026-10-14/";

    private final Boardroom room;
    private final Browser browser;
    private final Person clara;

    MinutesScenes(Boardroom room, Browser browser, Person clara) {
        this.room = room;
        this.browser = browser;
        this.clara = clara;
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                new Pages.Page("minutes-none", () -> open(Boardroom.NOVEMBER + "/minutes")),
                new Pages.Page("minutes-not-drafted", () -> open(Boardroom.NOVEMBER + "/October-14-2026")),
                new Pages.Page("minutes", () -> {
                    draft();
                    open(OCTOBER + "minutes");
                }),
                new Pages.Page("minutes-drafted", () -> open(Boardroom.NOVEMBER + "/October-14-2026")),
                new Pages.Page("minutes-version", () -> open(OCTOBER + "minutes/1")),
                new Pages.Page("minutes-refused", () -> {
                    open(OCTOBER + "minutes");
                    browser.type("[name=text]", "<private>");
                    browser.pressNamed("Save");
                }));
    }

    private void draft() {
        open(OCTOBER + "minutes");
        if (browser.text("main").contains("No draft yet")) {
            browser.pressNamed("Draft the minutes");
        }
    }

    private void open(String path) {
        browser.become(room, clara);
        browser.open(room.url(path));
    }
}
