// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.stream.Stream;
import org.docket.people.Person;

/** The secretary's desk, before a meeting and in the middle of one. */
final class DeskScenes {
    private final Boardroom room;
    private final Browser browser;
    private final Person clara;

    DeskScenes(Boardroom room, Browser browser, Person clara) {
        this.room = room;
        this.browser = browser;
        this.clara = clara;
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                new Pages.Page("desk-before", () -> open("2026-11-11")), new Pages.Page("desk", this::inTheMiddle));
    }

    /** October, of which the day has passed: called to order, some of them there, a vote, a note, a time that is none. */
    private void inTheMiddle() {
        open("2026-10-14");
        if (browser.has("#form-begun")) {
            browser.type("#form-begun input[name=at]", "19:02");
            act("#form-begun button", "document.querySelector('#form-begun') === null");
            for (int i = 1; i <= 5; i++) {
                String seat = "document.querySelectorAll('.seat')[" + i + "]";
                browser.driver.executeScript(seat + ".elements.present.click()");
                browser.until("return " + seat + ".elements.present.defaultChecked");
            }
            browser.type("[data-note]", "@Greta: ask them again\n" + "wide ".repeat(20));
            browser.pressHere(".vote summary");
        }
        browser.type("#walk-on input[name=name]", "Jo");
        browser.driver.executeScript("document.querySelector('#form-ended input[name=at]').value = 'soon'");
        browser.leave(() -> browser.driver.executeScript("document.querySelector('#form-ended').submit()"));
    }

    private void act(String button, String done) {
        browser.pressHere(button);
        browser.until("return " + done);
    }

    private void open(String meeting) {
        browser.become(room, clara);
        browser.open(room.url(meeting + "/desk"));
        browser.until("return document.querySelector('#notes-at').textContent !== ''");
    }
}
