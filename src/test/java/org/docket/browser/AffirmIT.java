// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.docket.edit.PostReport;
import org.docket.edit.Target;
import org.docket.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A report changes after a director approved it: they see what changed and approve it again, by one key or without. */
@ExtendWith(InBrowser.class)
class AffirmIT {
    private static final String ITEM = Boardroom.NOVEMBER + "/Anchorite";

    @TempDir
    Path folder;

    private final Browser browser;
    private final Faults faults;
    private Boardroom room;
    private Person greta;
    private Person priya;

    AffirmIT(Browser browser) {
        this.browser = browser;
        this.faults = new Faults(browser);
    }

    @BeforeEach
    void begin() {
        room = Boardroom.ofSamples(folder);
        greta = room.director("greta", "Greta Steinmüller", "gs");
        priya = room.director("priya", "Priya Raghunath प्रिया", "pr");
        room.make(
                priya,
                Boardroom.NOVEMBER,
                new PostReport(Target.of("A"), "Two releases, and nobody left.\n\nAll is well."));
        room.approve(greta, "A");
        room.approve(priya, "A");
        room.make(
                priya,
                Boardroom.NOVEMBER,
                new PostReport(Target.of("A"), "Three releases, and nobody left.\n\nAll is well."));
        browser.become(room, greta);
    }

    @AfterEach
    void end() {
        browser.open("about:blank");
        room.close();
    }

    @Test
    void oneKeyApprovesTheTextAsItIsNow() {
        browser.open(room.url(ITEM));
        assertEquals("Two", browser.text(".sides del"));
        assertEquals("Three", browser.text(".sides ins"));
        assertFalse(isCounted("gs"));
        browser.leave(() -> browser.strike("y"));
        assertEquals("/" + ITEM, browser.path());
        assertEquals("1", browser.find("body").getAttribute("data-pending"));
        assertFalse(isCounted("gs"));
        int before = room.clerk.newest(Boardroom.NOVEMBER).orElseThrow().number();

        browser.pressNamed("1 not yet committed");
        assertTrue(browser.find("textarea").getText().contains("Approve again Anchorite"));
        browser.pressNamed("Commit 1");
        assertTrue(browser.text(".done").contains("You approve")
                || browser.text(".done").contains("you approve"));
        assertEquals(before, room.clerk.newest(Boardroom.NOVEMBER).orElseThrow().number());
        assertTrue(isCounted("gs"));

        browser.open(room.url(ITEM));
        assertFalse(browser.has(".since"));
        assertEquals(List.of(), faults.ofConsole());
    }

    @Test
    void theQueueLeadsThereAndAButtonDoesTheSame() {
        browser.scripts(false);
        browser.open(room.url(Boardroom.NOVEMBER + "/queue"));
        browser.press("#earlier ~ ul a");
        assertEquals("/" + ITEM, browser.path());
        browser.press("[data-key=y]");
        browser.pressNamed("1 not yet committed");
        browser.pressNamed("Commit 1");
        assertTrue(isCounted("gs"));
        assertFalse(browser.has("#earlier"));
    }

    @Test
    void whoReadsThePageSeesItWithoutReloading() {
        browser.open(room.url(ITEM));
        browser.until("return document.querySelectorAll('.since').length === 1");
        room.approve(priya, "A");
        browser.until("return !document.querySelector('#approvals').parentElement.querySelector('h3 ~ ul')"
                + ".textContent.includes('Priya')");
    }

    @Test
    void theKeyIsLeftAloneWhereSomebodyTypes() {
        browser.open(room.url(ITEM));
        browser.find("#words").sendKeys("y", Keys.ESCAPE);
        assertEquals("0", browser.find("body").getAttribute("data-pending"));
    }

    private boolean isCounted(String initials) {
        return room.clerk.positions(Boardroom.NOVEMBER).stream()
                .filter(standing ->
                        standing.item().equals("A") && standing.initials().equals(initials))
                .noneMatch(standing -> standing.stale());
    }
}
