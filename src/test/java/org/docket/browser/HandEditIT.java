// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Secretary and chair edit the whole text at once; who is slower resolves it on the page. */
@ExtendWith(InBrowser.class)
class HandEditIT {
    private static final String PAGE = Boardroom.NOVEMBER + "/edit";
    private static final String WORDS = "Released: 4.0.1 on 3 October 2026. It fixes one thing.";
    private static final String ELSEWHERE = "Other Time Zones";

    @TempDir
    Path folder;

    private final Browser browser;

    HandEditIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void handEditInConflictResolvedOnThePage() {
        try (Boardroom room = Boardroom.ofSamples(folder)) {
            Person slow = room.person("clara", "Clara Schreiber", "cs", Role.SECRETARY);
            Person quick = room.person("huw", "Huw Chair", "hc", Role.CHAIR);
            String before = text(room);
            browser.become(room, slow);
            browser.open(room.url(PAGE));
            browser.insert("#whole", WORDS, "Mine. ");
            browser.insert("#whole", ELSEWHERE, "Some ");

            room.edit(quick, Boardroom.NOVEMBER, WORDS, "Theirs. " + WORDS);
            browser.pressNamed("Save");
            assertEquals("Both of you changed this", browser.text("h1"));
            assertEquals("+ Theirs. " + WORDS, firstLine(browser.text(".theirs ins")));
            assertEquals("+ Mine. " + WORDS, firstLine(browser.text(".mine ins")));
            assertFalse(text(room).contains("Mine."));

            browser.find("[name='pick.0'][value=mine]").click();
            browser.insert("[name='words.0']", "Mine. ", "Theirs. ");
            browser.pressNamed("Save");
            assertTrue(browser.path().contains("/revisions/"), browser.path());
            assertEquals(
                    before.replace(WORDS, "Theirs. Mine. " + WORDS).replace(ELSEWHERE, "Some " + ELSEWHERE),
                    text(room));

            browser.open(room.url(PAGE));
            assertFalse(browser.has(".lined + [role=status]"), "what was sent is no draft any more");
        }
    }

    @Test
    void whatIsLeftUnsentGoesOnFromTheRevisionItBeganWith() {
        try (Boardroom room = Boardroom.ofSamples(folder)) {
            Person slow = room.person("clara", "Clara Schreiber", "cs", Role.SECRETARY);
            Person quick = room.person("huw", "Huw Chair", "hc", Role.CHAIR);
            String before = text(room);
            browser.become(room, slow);
            browser.open(room.url(PAGE));
            browser.insert("#whole", ELSEWHERE, "Some ");
            browser.open(room.url(Boardroom.NOVEMBER + "/"));

            room.edit(quick, Boardroom.NOVEMBER, WORDS, "Theirs. " + WORDS);
            browser.open(room.url(PAGE));
            assertTrue(browser.has(".lined + [role=status]"));
            browser.pressNamed("Save");
            assertEquals(before.replace(WORDS, "Theirs. " + WORDS).replace(ELSEWHERE, "Some " + ELSEWHERE), text(room));
        }
    }

    @Test
    void aWarningLeadsToItsLine() {
        try (Boardroom room = Boardroom.ofSamples(folder)) {
            browser.become(room, room.person("clara", "Clara Schreiber", "cs", Role.SECRETARY));
            browser.open(room.url("2026-06-10/edit"));
            String line = browser.find("a[data-line]").getDomAttribute("data-line");
            browser.find("a[data-line]").click();
            Object before = browser.driver.executeScript(
                    "const a = document.activeElement; return a.value.slice(0, a.selectionStart).split('\\n').length");
            assertEquals(line, String.valueOf(before));
            assertTrue(browser.has(".gutter .warns"));
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String text(Boardroom room) {
        return room.clerk.agenda(Boardroom.NOVEMBER).text();
    }
}
