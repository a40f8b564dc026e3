// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docket.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Everything by keyboard: turning pages, going places, and always seeing where one is. */
@ExtendWith(InBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysIT {
    private static final String ITEM = Boardroom.NOVEMBER + "/Dogwatch";

    /** Where the focus is: what has it, whether it is marked, and whether it is in sight. */
    private static final String FOCUS = """
            const one = document.activeElement;
            const style = getComputedStyle(one);
            const place = one.getBoundingClientRect();
            const atop = document.elementFromPoint(place.left + Math.min(place.width, innerWidth) / 2,
                place.top + Math.min(place.height, 20) / 2);
            return {
                name: one === document.body ? 'end' : one.outerHTML.slice(0, 100),
                marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                inSight: one.contains(atop) || one.labels?.length > 0 && one.labels[0].contains(atop),
            };
            """;

    private final Browser browser;
    private Boardroom room;
    private Person greta;

    KeysIT(Browser browser) {
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
        browser.open(room.url(ITEM));
    }

    @Test
    void theFirstTabLeadsPastTheHeader() {
        browser.tab();
        assertEquals(
                "Skip to the page", browser.driver.switchTo().activeElement().getText());
        assertTrue(focus().get("inSight").equals(true));
        browser.strike(Keys.ENTER);
        browser.until("return document.activeElement.id === 'main'");
        browser.tab();
        browser.until("return document.activeElement.closest('main') !== null");
    }

    @Test
    void arrowsTurnThePages() {
        browser.leave(() -> browser.strike(Keys.ARROW_RIGHT));
        assertEquals("Driftwood", browser.text("h1"));
        browser.leave(() -> browser.strike(Keys.ARROW_LEFT));
        assertEquals("Dogwatch", browser.text("h1"));
    }

    @ParameterizedTest
    @CsvSource({"a,''", "f,flagged", "m,missing", "q,queue", "?,help"})
    void aLetterGoesToAPage(String key, String page) {
        browser.leave(() -> browser.strike(key));
        assertEquals("/" + Boardroom.NOVEMBER + "/" + page, browser.path());
    }

    @Test
    void enterBeginsTheReview() {
        browser.become(room, room.director("priya", "Priya Raghunath प्रिया", "pr"));
        browser.open(room.url(Boardroom.NOVEMBER + "/queue"));
        String first = browser.text("a.default");
        browser.leave(() -> browser.strike(Keys.ENTER));
        assertEquals(first, browser.text("h1"));
    }

    @Test
    void lettersInAFieldAreLetters() {
        browser.strike("/");
        browser.until("return document.activeElement.id === 'q'");
        browser.strike("fmq");
        browser.leave(() -> browser.strike(Keys.ENTER));
        assertEquals("fmq", browser.find("#q").getDomProperty("value"));
        assertEquals("/" + Boardroom.NOVEMBER + "/search", browser.path());
    }

    @Test
    void theContentsOpenAndClose() {
        browser.strike("n");
        browser.until("return document.querySelector('.menu').open");
        browser.strike(Keys.ESCAPE);
        browser.until("return !document.querySelector('.menu').open");
        assertEquals("Contents", browser.driver.switchTo().activeElement().getText());
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void whereOneIsCanAlwaysBeSeen(int width) {
        browser.look(new Look(width, Look.LIGHT));
        List<Object> unseen = new ArrayList<>();
        int stops = 0;
        for (Map<?, ?> focus = next(); !focus.get("name").equals("end"); focus = next()) {
            stops++;
            if (!focus.get("marked").equals(true) || !focus.get("inSight").equals(true)) {
                unseen.add(focus);
            }
        }
        assertEquals(List.of(), unseen);
        assertTrue(stops > 12, "only " + stops);
    }

    private Map<?, ?> next() {
        browser.tab();
        return focus();
    }

    private Map<?, ?> focus() {
        return (Map<?, ?>) browser.driver.executeScript(FOCUS);
    }
}
