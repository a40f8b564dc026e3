// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.docket.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What could not be saved stands on the page that says so, and is saved from there. */
@ExtendWith(InBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnsavedIT {
    private static final String WORDS = "Typed with care.\n\nAnd a second line.";

    private final Browser browser;
    private Boardroom room;
    private Person greta;
    private Person nora;

    UnsavedIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        room = Boardroom.ofSamples(folder);
        greta = room.director("greta", "Greta Steinmüller", "gs");
        nora = room.director("nora", "Nora Neu", "nn");
    }

    @AfterAll
    void close() {
        room.close();
    }

    @BeforeEach
    void begin() {
        browser.become(room, greta);
    }

    @Test
    void aReportIsSavedWhenTheDatabaseIsFreeAgain() {
        browser.open(room.url(Boardroom.NOVEMBER + "/Turnstone/edit"));
        browser.type("textarea.report", WORDS);
        room.whileLocked(() -> browser.pressNamed("Save"));
        assertEquals("Not saved", browser.text("h1"));
        String kept = browser.find("textarea.report").getDomProperty("value");
        assertTrue(kept.contains(WORDS), kept);
        browser.pressNamed("Try again");
        assertTrue(browser.path().endsWith("/Turnstone"), browser.path());
        assertTrue(browser.text("main").contains("And a second line."));
    }

    @Test
    void anApprovalIsQueuedWhenTheDatabaseIsFreeAgain() {
        browser.become(room, nora);
        browser.open(room.url(Boardroom.NOVEMBER + "/Anchorite"));
        room.whileLocked(() -> browser.pressNamed("Approve"));
        assertEquals("Not saved", browser.text("h1"));
        browser.pressNamed("Try again");
        assertEquals("1", browser.find("body").getDomAttribute("data-pending"));
    }
}
