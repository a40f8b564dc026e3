// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.stream.Stream;
import org.docket.browser.Pages.Page;
import org.docket.clerk.Drafts;
import org.docket.people.Person;
import org.docket.store.DraftVersion;

/** The form of a report with what stands beside it, and its draft. */
final class FilingScenes {
    private static final String MONTH = Boardroom.NOVEMBER + "/";
    private static final String TEXT = "#words, textarea.report";

    private final Boardroom room;
    private final Browser browser;
    private final Person one;
    private final Person other;

    FilingScenes(Boardroom room, Browser browser, Person one, Person other) {
        this.room = room;
        this.browser = browser;
        this.one = one;
        this.other = other;
    }

    Stream<Page> all() {
        return Stream.of(
                new Page("edit-checked", () -> {
                    open("Driftwood/edit");
                    browser.type(TEXT, "Driftwood drifts. TODO\n\nReleases:\n\nPeople:\nNobody new.");
                    browser.pressNamed("Preview");
                }),
                new Page("edit-advice", () -> {
                    open("Driftwood/edit");
                    browser.type(TEXT, "Driftwood drifts.\n\nTODO\n<private>");
                    browser.until("return document.querySelector('[data-code=TEMPLATE]') !== null");
                    browser.driver.executeScript("scrollTo(0, 0)");
                }),
                new Page("edit-beside", () -> {
                    keep("Wrasse drifts.");
                    open("Wrasse/edit");
                    browser.type(TEXT, "Wrasse drifts away.");
                    browser.pressNamed("Keep as draft");
                    keep("Wrasse drifts along.");
                    browser.pressNamed("Reflow");
                }),
                new Page("draft", () -> open("Wrasse/draft")),
                new Page("draft-none", () -> open("Yardarm/draft")));
    }

    private void open(String path) {
        browser.become(room, one);
        browser.open(room.url(MONTH + path));
    }

    /** The other keeps another draft for Wrasse. */
    private void keep(String text) {
        room.clerk
                .drafts()
                .save(other, Boardroom.NOVEMBER, new Drafts.Typing("T", 0, new DraftVersion.Basis("", 1), text));
    }
}
