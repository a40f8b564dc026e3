// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WindowType;

/** Pages that stay open while things happen elsewhere. */
@ExtendWith(InBrowser.class)
class LiveIT {
    private static final String WORDS = "Who opens the door?";
    private static final String FIELD = "#words";
    private static final String CHANGED = "[data-notice=changed]";

    @TempDir
    Path folder;

    private final Browser browser;
    private final Faults faults;
    private Boardroom room;
    private Person greta;
    private Person priya;

    LiveIT(Browser browser) {
        this.browser = browser;
        this.faults = new Faults(browser);
    }

    @BeforeEach
    void begin() {
        room = Boardroom.ofSamples(folder);
        greta = room.director("greta", "Greta Steinmüller", "gs");
        priya = room.director("priya", "Priya Raghunath प्रिया", "pr");
        browser.become(room, greta);
    }

    @AfterEach
    void end() {
        browser.open("about:blank");
        room.close();
    }

    @Test
    void whatOneCommitsTheOtherSeesWithoutReloading() {
        open("Anchorite");
        browser.driver.executeScript("scrollTo(0, 60); document.querySelector('footer [rel=next]').focus()");
        Object top =
                browser.driver.executeScript("return document.querySelector('.sheet h2').getBoundingClientRect().top");
        try (Browser other = Browser.programs().orElseThrow().start()) {
            other.become(room, priya);
            other.open(room.url(Boardroom.NOVEMBER + "/Anchorite"));
            other.type(FIELD, WORDS);
            other.pressNamed("Comment and flag");
            other.pressNamed("2 not yet committed");
            stay(() -> {
                other.pressNamed("Commit 2");
                browser.until("return document.querySelector('main').textContent.includes('" + WORDS + "')");
            });
        }
        assertTrue(browser.has("main .changed"));
        assertTrue(browser.text("p.vh[role=status]").contains("changed"));
        assertEquals("flagged", browser.find("h1").getAttribute("data-status"));
        assertEquals("2", browser.find("html").getAttribute("data-revision"));
        browser.until("return document.activeElement.rel === 'next'");
        assertEquals(
                top,
                browser.driver.executeScript("return document.querySelector('.sheet h2').getBoundingClientRect().top"));
        assertEquals(List.of(), faults.ofConsole());
    }

    @Test
    void aFormInUseIsLeftAloneAndToldSo() {
        open("Anchorite");
        browser.type(FIELD, WORDS);
        stay(() -> {
            room.approve(priya, "A");
            browser.until("return document.querySelector('" + CHANGED + "') !== null");
        });
        assertTrue(browser.text(CHANGED).startsWith("This agenda has changed."));
        assertEquals(WORDS, typed());
        assertEquals(
                room.url(Boardroom.NOVEMBER + "/revisions/2"),
                browser.find(CHANGED + " a").getDomProperty("href"));
        room.approve(priya, "B");
        browser.until("return document.querySelector('" + CHANGED + " a').href.endsWith('/revisions/3?since=1')");
        browser.pressNamed("Reload");
        assertEquals(WORDS, typed());
        assertFalse(browser.has(CHANGED));
    }

    @Test
    void allTabsCountWhatWaits() {
        browser.become(room, priya);
        open("");
        String first = browser.driver.getWindowHandle();
        browser.driver.switchTo().newWindow(WindowType.TAB);
        open("Anchorite");
        browser.pressNamed("Approve");
        browser.driver.close();
        browser.driver.switchTo().window(first);
        browser.until("return document.body.dataset.pending === '1'");
        assertEquals("1 not yet committed", browser.text("header .count"));
        browser.until("return document.querySelector('[data-item=A]').lastChild.textContent.includes('approve')");
    }

    @Test
    void whoseRoleEndsIsToldSo() {
        open("Anchorite");
        browser.leave(() -> room.setRoles(greta, Role.ADMIN));
        assertEquals("403", browser.find("[data-problem]").getAttribute("data-problem"));
        assertFalse(browser.has(".sheet"));
    }

    @Test
    void whoseRoleEndsWhileTheyTypeKeepsTheWords() {
        open("Anchorite");
        browser.type(FIELD, WORDS);
        stay(() -> {
            room.setRoles(greta, Role.ADMIN);
            browser.until("return document.querySelector('[data-notice=over]') !== null");
        });
        assertEquals(WORDS, typed());
        browser.pressNamed("Reload");
        assertEquals("403", browser.find("[data-problem]").getAttribute("data-problem"));
    }

    @Test
    void noLineIsSaidAndGoesAwayByItself() {
        open("Anchorite");
        browser.type(FIELD, WORDS);
        stay(() -> room.away(() -> {
            browser.until("return document.querySelector('[data-notice=offline]') !== null");
            browser.driver.executeScript(
                    "const button = document.querySelector('[value=comment]');" + " button.form.requestSubmit(button)");
            browser.until(
                    "return document.querySelector('[data-notice=offline]').textContent.includes('has not been sent')");
        }));
        browser.until("return document.querySelector('[data-notice=offline]') === null");
        assertEquals(WORDS, typed());
    }

    @Test
    void aBrowserThatSharesNothingListensAlone() {
        without("SharedWorker", () -> {
            open("");
            stay(() -> {
                room.approve(priya, "A");
                browser.until("return document.documentElement.dataset.revision === '2'");
            });
        });
    }

    @Test
    void aBrowserThatHearsNothingAsks() {
        without(
                "SharedWorker",
                () -> without("EventSource", () -> {
                    open("");
                    room.approve(priya, "A");
                    stay(() -> {
                        browser.driver.executeScript("dispatchEvent(new Event('online'))");
                        browser.until("return document.documentElement.dataset.revision === '2'");
                    });
                }));
    }

    private void without(String part, Runnable work) {
        Object script = browser.cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", "delete window." + part))
                .get("identifier");
        try {
            work.run();
        } finally {
            browser.cdp("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
        }
    }

    /** Does it, and sees that the page is the same as before and was not loaded again. */
    private void stay(Runnable work) {
        Object begun = browser.driver.executeScript("return performance.timeOrigin");
        work.run();
        assertEquals(begun, browser.driver.executeScript("return performance.timeOrigin"));
    }

    private void open(String page) {
        browser.open(room.url(Boardroom.NOVEMBER + "/" + page));
    }

    private String typed() {
        return browser.find(FIELD).getDomProperty("value");
    }
}
