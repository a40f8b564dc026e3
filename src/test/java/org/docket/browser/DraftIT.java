// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** What somebody typed is still there when they come back to it. */
@ExtendWith(InBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftIT {
    private static final String WORDS = "Who opens the door?";
    private static final String FIELD = "#words, textarea.report";

    private final Browser browser;
    private Boardroom room;
    private Person greta;

    DraftIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        room = Boardroom.ofSamples(folder);
        greta = room.director("greta", "Greta Steinmüller", "gs");
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
    void whatWasLeftComesBack() {
        show("Anchorite");
        browser.type(FIELD, WORDS);
        show("Bilge");
        assertEquals("", typed());
        show("Anchorite");
        assertEquals(WORDS, typed());
    }

    @Test
    void whatWasDroppedDoesNot() {
        show("Anchorite");
        browser.type(FIELD, WORDS);
        show("Anchorite");
        browser.pressHere("[role=status] button");
        assertEquals("", typed());
        show("Anchorite");
        assertEquals("", typed());
    }

    @Test
    void whatWasSentIsNoDraft() {
        show("Cockle");
        browser.type(FIELD, WORDS);
        browser.pressNamed("Comment");
        browser.pressNamed("Take back Comment Cockle");
        assertEquals("", typed());
        assertFalse(browser.has("form.stack [role=status]"));
    }

    @Test
    void whatWasRefusedStandsInSightWithTheReason() {
        show("Dogwatch");
        browser.type(FIELD, "<private> and no end");
        browser.pressNamed("Comment");
        assertEquals("<private> and no end", typed());
        browser.until("return document.activeElement.name === 'text'");
        browser.until("const place = document.querySelector('[role=alert]').getBoundingClientRect();"
                + " return place.top >= 0 && place.bottom <= innerHeight");
        assertTrue(browser.text("[role=alert]").contains("has no partner"));
    }

    private void show(String item) {
        browser.open(room.url(Boardroom.NOVEMBER + "/" + item));
    }

    private String typed() {
        return browser.find(FIELD).getDomProperty("value");
    }
}
