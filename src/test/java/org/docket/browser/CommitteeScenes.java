// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.stream.Stream;
import org.docket.people.Person;
import org.docket.store.Paper.Kind;

/** The pages about committees and the calendar, each in the states it can be in. */
final class CommitteeScenes {
    private final Boardroom room;
    private final Browser browser;
    private final Person director;
    private final Person secretary;
    private final Person guest;

    CommitteeScenes(Boardroom room, Browser browser, Person... people) {
        this.room = room;
        this.browser = browser;
        this.director = people[0];
        this.secretary = people[1];
        this.guest = people[2];
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                shown(secretary, "committees-none", "committees"),
                shown(director, "calendar-none", "calendar"),
                shown(secretary, "paper-none", "papers/calendar/edit"),
                shown(director, "paper-versions-none", "papers/calendar/versions"),
                new Pages.Page("committees", () -> {
                    room.keep(Kind.COMMITTEES, "committee-info.txt", "");
                    room.keep(Kind.CALENDAR, "calendar.txt", "");
                    open(director, "committees");
                }),
                shown(guest, "committees-guest", "committees"),
                shown(secretary, "committees-keeper", "committees"),
                shown(director, "committee", "committees/Quayside"),
                shown(director, "office", "committees/Treasurer"),
                shown(secretary, "committee-keeper", "committees/Spume-"),
                new Pages.Page("committee-refused", () -> {
                    open(secretary, "committees/Kelp");
                    browser.driver.executeScript("document.querySelector('details:has([value=remark])').open = true");
                    browser.type("[name=remark]", "# nothing");
                    browser.press("button[value=remark]");
                }),
                new Pages.Page("committee-changed", () -> {
                    open(secretary, "committees/Kelp");
                    browser.driver.executeScript("document.querySelector('details:has([value=remark])').open = true");
                    browser.type("[name=remark]", "missing in November");
                    browser.press("button[value=remark]");
                }),
                shown(secretary, "calendar", "calendar"),
                shown(guest, "calendar-guest", "calendar"),
                shown(director, "paper-versions", "papers/committees/versions"),
                shown(director, "paper-difference", "papers/committees/versions/2"),
                shown(secretary, "paper", "papers/committees/edit"),
                new Pages.Page("paper-conflict", () -> {
                    open(secretary, "papers/calendar/edit");
                    browser.insert("#whole", "What stands", "In short: ");
                    room.keep(Kind.CALENDAR, "calendar.txt", "\n  *) Wed, 31 November 2027\n");
                    browser.press("button[value=save]");
                }),
                shown(director, "calendar-warned", "calendar"),
                shown(secretary, "board-as-it-was", Boardroom.NOVEMBER + "/board"),
                new Pages.Page("board", () -> {
                    room.changeBoard();
                    open(secretary, Boardroom.NOVEMBER + "/board");
                }),
                shown(secretary, "index-board", Boardroom.NOVEMBER + "/"));
    }

    private Pages.Page shown(Person who, String name, String path) {
        return new Pages.Page(name, () -> open(who, path));
    }

    private void open(Person who, String path) {
        browser.become(room, who);
        browser.open(room.url(path));
    }
}
