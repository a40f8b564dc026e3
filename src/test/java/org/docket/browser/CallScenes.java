// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.stream.Stream;
import org.docket.people.Person;
import org.docket.store.Paper.Kind;

/** The pages from which many are mailed, each in the states it can be in. */
final class CallScenes {
    private final Boardroom room;
    private final Browser browser;
    private final Person clara;
    private final Person greta;

    CallScenes(Boardroom room, Browser browser, Person clara, Person greta) {
        this.room = room;
        this.browser = browser;
        this.clara = clara;
        this.greta = greta;
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                new Pages.Page("reminders", () -> {
                    room.keep(Kind.COMMITTEES, "committee-info.txt", "");
                    open(clara, Boardroom.NOVEMBER + "/reminders");
                    browser.find(".choices summary").click();
                }),
                shown(clara, "reminders-actions", Boardroom.NOVEMBER + "/reminders?kind=actions"),
                new Pages.Page("reminders-queued", () -> {
                    room.keep(Kind.COMMITTEES, "committee-info.txt", "");
                    open(clara, Boardroom.NOVEMBER + "/reminders?kind=final");
                    browser.pressNamed("Queue the ticked reminders");
                }),
                shown(greta, "subscriptions-empty", "subscriptions"),
                new Pages.Page("subscriptions", () -> {
                    open(clara, "subscriptions");
                    browser.type("[name=address]", "board-list@example.org");
                    browser.press("[aria-labelledby=lists] form.stack button");
                }),
                new Pages.Page("subscriptions-refused", () -> {
                    open(clara, "subscriptions");
                    browser.driver.executeScript("document.querySelectorAll('select[name=kind]')[0].value = 'project'");
                    browser.press("[aria-labelledby=own] form.stack button");
                }),
                shown(clara, "schedule", "schedule"));
    }

    private Pages.Page shown(Person who, String name, String path) {
        return new Pages.Page(name, () -> open(who, path));
    }

    private void open(Person who, String path) {
        browser.become(room, who);
        browser.open(room.url(path));
    }
}
