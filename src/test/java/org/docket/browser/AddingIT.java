// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.docket.agenda.Item;
import org.docket.store.Paper.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A director puts a resolution on the agenda, step by step. */
@ExtendWith(InBrowser.class)
class AddingIT {
    private static final int FAR = 300;

    @TempDir
    Path folder;

    private final Browser browser;
    private Boardroom room;

    AddingIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void begin() {
        room = Boardroom.ofSamples(folder);
        room.keep(Kind.COMMITTEES, "committee-info.txt", "");
        browser.become(room, room.director("greta", "Greta Steinmüller", "gs"));
        browser.open(room.url(Boardroom.NOVEMBER + "/"));
    }

    @AfterEach
    void end() {
        room.close();
    }

    @Test
    void aChairIsChangedByKeyboardAlone() {
        enter("Add an item");
        enter("Change a chair");
        assertEquals("Change a chair", browser.text("h1"));
        browser.until("return document.activeElement.name === 'committee'");
        browser.strike("Limpet");
        enter("Next");
        browser.until("return document.activeElement.name === 'person'");
        browser.strike("Otto");
        enter("See the text");
        assertTrue(browser.text(".foreseen").contains("The check finds nothing to warn of."));
        enter("Add it to the agenda");
        assertEquals("Change Limpet Chair", browser.text("h1"));
        Item added = room.clerk.agenda(Boardroom.NOVEMBER).item("7F").orElseThrow();
        assertTrue(added.text().contains("that Otto Lindqvist be and"), added::text);
    }

    @Test
    void theSameWithoutJavaScript() {
        browser.scripts(false);
        browser.pressNamed("Add an item");
        browser.pressNamed("A discussion item");
        browser.type("[name=title]", "Shall we sail?");
        browser.type("textarea.report", "The tide is right.");
        browser.pressNamed("Show how it will stand");
        assertTrue(browser.text(".asfile").contains("Shall we sail?\n\n       The tide is right."));
        browser.pressNamed("Add it to the agenda");
        assertEquals("Shall we sail?", browser.text("h1"));
    }

    @Test
    void whatIsTypedIsThereAgain() {
        browser.open(room.url(Boardroom.NOVEMBER + "/add?kind=resolution"));
        browser.type("textarea.report", "RESOLVED, half of");
        browser.open(room.url(Boardroom.NOVEMBER + "/"));
        browser.open(room.url(Boardroom.NOVEMBER + "/add?kind=resolution"));
        assertEquals("RESOLVED, half of", browser.find("textarea.report").getDomProperty("value"));
    }

    /** Goes on with the tab key until the focus is on what says this, and strikes Enter. */
    private void enter(String words) {
        for (int i = 0; i < FAR; i++) {
            if (browser.driver.switchTo().activeElement().getText().equals(words)) {
                browser.leave(() -> browser.strike(Keys.ENTER));
                return;
            }
            browser.tab();
        }
        throw new AssertionError("no tab leads to " + words);
    }
}
