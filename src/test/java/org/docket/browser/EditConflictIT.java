// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.docket.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WindowType;

/** Two people edit one report; the slower one sees what happened and loses no word. */
@ExtendWith(InBrowser.class)
class EditConflictIT {
    private static final String TEXT = "#words, textarea.report";
    private static final String LAST_LINE = "Issues for the board: none.";

    @TempDir
    Path folder;

    private final Browser browser;

    EditConflictIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void theSlowerOneLosesNothing() {
        try (Boardroom room = Boardroom.ofSamples(folder)) {
            Person slow = room.director("layla", "Layla Haddad", "lh");
            Person quick = room.director("greta", "Greta Steinmüller", "gs");
            String report = report(room);

            edit(room, slow);
            browser.type(TEXT, "\nMy first line.\n\n  My second line.");
            String typed = value();
            String slowWindow = browser.driver.getWindowHandle();

            browser.driver.switchTo().newWindow(WindowType.TAB);
            edit(room, quick);
            browser.type(TEXT, "\nTheirs.");
            browser.pressNamed("Save");
            assertEquals(report + "\nTheirs.", report(room));
            browser.driver.close();
            browser.driver.switchTo().window(slowWindow);

            browser.become(room, slow);
            browser.pressNamed("Save");
            assertEquals(typed, value());
            assertEquals("+ Theirs.", browser.text("section[aria-labelledby=theirs] ins"));
            assertTrue(browser.text("section[aria-labelledby=mine]").contains("My second line."));
            assertTrue(browser.text("section[aria-labelledby=mine] del").contains("Theirs."));
            assertFalse(report(room).contains("My first line."));

            browser.pressNamed("Save mine in place of theirs");
            assertEquals("Anchorite", browser.text("h1"));
            assertEquals(typed.strip(), report(room));
        }
    }

    private void edit(Boardroom room, Person who) {
        browser.become(room, who);
        browser.open(room.url(Boardroom.NOVEMBER + "/Anchorite"));
        browser.pressNamed("Edit");
        assertTrue(value().contains(LAST_LINE));
    }

    private String value() {
        return browser.find(TEXT).getDomProperty("value");
    }

    private static String report(Boardroom room) {
        return room.clerk
                .agenda(Boardroom.NOVEMBER)
                .item("A")
                .orElseThrow()
                .text()
                .strip();
    }
}
