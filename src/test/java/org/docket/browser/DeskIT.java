// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.mail.SmtpServer;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** Notes cannot be lost: not with the server, not with the line, not with the tab, not to somebody else. */
@ExtendWith(InBrowser.class)
class DeskIT {
    private static final String FIELD = "#note-item-A";
    private static final String AT = "#at-item-A";
    private static final String OTHER = "#note-item-B";

    @TempDir
    Path folder;

    private final Browser browser;
    private final Faults faults;
    private Boardroom room;
    private Person clara;
    private Person mia;

    DeskIT(Browser browser) {
        this.browser = browser;
        this.faults = new Faults(browser);
    }

    @BeforeEach
    void begin() {
        Clock evening = Clock.fixed(Instant.parse("2026-11-11T18:01:00Z"), ZoneOffset.UTC);
        room = Boardroom.mailing(folder, evening, SmtpServer.of("smtp://localhost:9", Optional.empty()));
        clara = room.person("clara", "Clara Schreiber", "cs", Role.SECRETARY);
        mia = room.person("mia", "Mia Mit", "mm", Role.SECRETARY);
        browser.become(room, clara);
        desk(browser);
    }

    @AfterEach
    void end() {
        browser.cdp("Network.disable", Map.of());
        browser.open("about:blank");
        room.close();
    }

    @Test
    void theServerStopsInTheMiddleOfTyping() {
        browser.type(FIELD, "They ask for more ");
        room.away(() -> {
            browser.type(FIELD, "time, and the board ");
            browser.until(at("here", "next try"));
            browser.type(FIELD, "gives it ");
        });
        browser.type(FIELD, "gladly.");
        arrives("They ask for more time, and the board gives it gladly.");
        assertTrue(browser.text(AT).contains("by Clara Schreiber"), browser.text(AT));
    }

    @Test
    void theLineBreaksInTheMiddleOfTyping() {
        browser.type(FIELD, "Line one\n");
        offline(true);
        browser.type(FIELD, "line two\n");
        browser.until(at("here", "no answer"));
        browser.type(FIELD, "line three");
        browser.find(OTHER).sendKeys("Another note.");
        browser.until("return document.querySelector('#notes-at').textContent === '2 not yet on the server.'");
        offline(false);
        arrives("Line one\nline two\nline three");
        browser.until("return document.querySelector('#notes-at').textContent === 'All notes are on the server.'");
        browser.open(room.url(Boardroom.NOVEMBER + "/desk"));
        assertEquals("Another note.", value(OTHER));
    }

    @Test
    void theTabIsClosedInTheMiddleOfTyping() {
        String first = browser.driver.getWindowHandle();
        browser.driver.switchTo().newWindow(WindowType.TAB);
        String second = browser.driver.getWindowHandle();
        desk(browser);
        offline(true);
        browser.type(FIELD, "Typed, and the tab goes");
        browser.driver.close();
        browser.driver.switchTo().window(first);
        assertFalse(second.equals(first));
        desk(browser);
        assertEquals("Typed, and the tab goes", value(FIELD));
        arrives("Typed, and the tab goes");
    }

    @Test
    void theSessionEndsInTheMiddleOfTyping() {
        browser.type(FIELD, "Before the end ");
        browser.cdp("Network.clearBrowserCookies", Map.of());
        browser.type(FIELD, "and after it.");
        browser.until(at("here", "signed out"));
        browser.become(room, clara);
        desk(browser);
        arrives("Before the end and after it.");
    }

    @Test
    void anotherWritesMeanwhileAndBothTextsStand() {
        browser.type(FIELD, "Clara has this. ");
        browser.until(at("server", "version"));
        try (Browser other = Browser.programs().orElseThrow().start()) {
            other.become(room, mia);
            desk(other);
            other.pressHere(FIELD);
            other.until("return document.querySelector('#holder-item-A').textContent.includes('Clara Schreiber is')");
            assertEquals("true", other.find(FIELD).getDomProperty("readOnly"));
            other.strike(Keys.ENTER);
            other.until("return !document.querySelector('" + FIELD + "').readOnly");
            other.find(FIELD).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "Mia goes on.");
            browser.until("return document.querySelector('" + FIELD + "').readOnly");
            other.until("return document.querySelector('" + AT + "').dataset.at === 'server'");
        }
        browser.pressHere(OTHER);
        browser.until("return document.querySelector('" + FIELD + "').value === 'Clara has this. Mia goes on.'");
    }

    @Test
    void formsActInPlaceAndLeaveTheFieldInUseAlone() {
        Object begun = browser.driver.executeScript("return performance.timeOrigin");
        browser.pressHere("#form-begun button");
        browser.until("return document.querySelector('#course').textContent === 'meeting in progress'");
        browser.type(FIELD, "@Layla: ask them\nwhy");
        browser.pressHere("#seat-Greta-Steinmüller input[type=checkbox]");
        browser.until("return document.querySelector('#roll-text')?.textContent.includes('Greta')");
        assertEquals("@Layla: ask them\nwhy", value(FIELD));
        browser.until(
                "return document.querySelector('#captured-item-A').textContent.trim() === '* Layla: ask them why'");
        browser.pressHere("#form-ended button");
        browser.until("return document.querySelector('#course').textContent === 'meeting over'");
        browser.pressHere("#outcome-item-A button");
        browser.until("return document.querySelector('#item-A .outcome') !== null");
        assertEquals(begun, browser.driver.executeScript("return performance.timeOrigin"));
        assertEquals(List.of(), faults.ofConsole());
    }

    @Test
    void keysGoFromNoteToNote() {
        browser.pressHere(FIELD);
        browser.driver.switchTo().activeElement().sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
        assertEquals("note-item-B", browser.driver.switchTo().activeElement().getDomAttribute("id"));
        browser.driver.switchTo().activeElement().sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
        assertEquals("note-item-A", browser.driver.switchTo().activeElement().getDomAttribute("id"));
    }

    private void desk(Browser which) {
        which.open(room.url(Boardroom.NOVEMBER + "/desk"));
        which.until("return document.querySelector('#notes-at').textContent !== ''");
    }

    /** The server has it, as anybody who opens the page sees. */
    private void arrives(String text) {
        browser.until(at("server", "version"));
        desk(browser);
        assertEquals(text, value(FIELD));
        assertEquals("server", browser.find(AT).getDomAttribute("data-at"));
    }

    private static String at(String where, String words) {
        return "const line = document.querySelector('" + AT + "'); return line.dataset.at === '" + where
                + "' && line.textContent.includes('" + words + "')";
    }

    private void offline(boolean on) {
        browser.cdp("Network.enable", Map.of());
        browser.cdp(
                "Network.emulateNetworkConditions",
                Map.of("offline", on, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private String value(String field) {
        return browser.find(field).getDomProperty("value");
    }
}
