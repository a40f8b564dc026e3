// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.docket.clerk.MinutesDesk;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A director comments on words of the draft minutes: those that were selected, or those of a paragraph, without scripts. */
@ExtendWith(InBrowser.class)
class PassageIT {
    private static final String MINUTES = "2026-10-14/minutes";

    @TempDir
    Path folder;

    private final Browser browser;
    private final Faults faults;
    private Boardroom room;

    PassageIT(Browser browser) {
        this.browser = browser;
        this.faults = new Faults(browser);
    }

    @BeforeEach
    void begin() {
        room = Boardroom.ofSamples(folder);
        Person clara = room.person("clara", "Clara Schreiber", "cs", Role.SECRETARY);
        MinutesDesk.of(room.clerk, room.clock()).make(clara, "2026-10-14");
        browser.become(room, room.director("greta", "Greta Steinmüller", "gs"));
        browser.open(room.url(MINUTES));
    }

    @AfterEach
    void end() {
        room.close();
    }

    /** Selects the first three words of the second paragraph that has as many. */
    private String selected() {
        return (String) browser.driver.executeScript("""
                const text = [...document.querySelectorAll(".passage:has(.say) pre")][1].firstChild;
                const words = text.data.match(/\\S+ \\S+ \\S+/);
                getSelection().setBaseAndExtent(text, words.index, text, words.index + words[0].length);
                return words[0];
                """);
    }

    @Test
    void theWordsThatAreSelectedAreQuotedAndStandInNoAddress() {
        String words = selected();
        browser.pressNamed("Comment on these words");
        browser.until("return document.activeElement.name === 'text'");
        assertEquals(words, browser.find("[name=quote]").getAttribute("value"));
        assertFalse(browser.driver.getCurrentUrl().contains(words.split(" ")[0]));
        browser.type(".saying [name=text]", "Is it so?");
        browser.pressNamed("Comment");
        assertEquals(words, browser.text(".passage:has(.note) mark"));
        assertTrue(browser.text(".passage .note").contains("Is it so?"));
        assertEquals(List.of(), faults.ofConsole());
    }

    @Test
    void withoutScriptsALinkBesideTheParagraphLeadsToTheForm() {
        browser.scripts(false);
        browser.open(room.url(MINUTES));
        browser.leave(() -> browser.find(".passage:has(.say) .say").sendKeys(Keys.ENTER));
        browser.type(".saying [name=text]", "All of this.");
        browser.pressNamed("Comment");
        assertTrue(browser.text(".passage .note").contains("All of this."));
        browser.pressNamed("Withdraw");
        assertFalse(browser.has(".passage .note"));
    }
}
