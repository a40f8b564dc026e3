// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.List;
import java.util.stream.Stream;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesDraft;
import org.docket.clerk.PassageComments;
import org.docket.clerk.PassageComments.Saying;
import org.docket.minutes.Quote;
import org.docket.people.Person;

/** The minutes of a meeting while they are drafted, and what the next agenda says of them. */
final class MinutesScenes {
    private static final String DAY = "2026-10-14";
    private static final String OCTOBER = DAY + "/";

    private final Boardroom room;
    private final Browser browser;
    private final Person clara;

    MinutesScenes(Boardroom room, Browser browser, Person clara) {
        this.room = room;
        this.browser = browser;
        this.clara = clara;
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                new Pages.Page("minutes-none", () -> open(Boardroom.NOVEMBER + "/minutes")),
                new Pages.Page("minutes-not-drafted", () -> open(Boardroom.NOVEMBER + "/October-14-2026")),
                new Pages.Page("minutes", () -> {
                    draft();
                    open(OCTOBER + "minutes");
                }),
                new Pages.Page("minutes-saying", () -> {
                    draft();
                    open(OCTOBER + "minutes?line=1");
                }),
                new Pages.Page("minutes-saying-refused", () -> {
                    draft();
                    open(OCTOBER + "minutes?line=1");
                    browser.type("[name=quote]", "Nobody said this.");
                    browser.type(".saying [name=text]", "Is it so?");
                    browser.pressNamed("Comment");
                }),
                new Pages.Page("minutes-comments", () -> {
                    draft();
                    comment();
                    browser.open("about:blank");
                    open(OCTOBER + "minutes#comments");
                }),
                new Pages.Page("minutes-drafted", () -> open(Boardroom.NOVEMBER + "/October-14-2026")),
                new Pages.Page("minutes-version", () -> open(OCTOBER + "minutes/1")),
                new Pages.Page("minutes-refused", () -> {
                    open(OCTOBER + "minutes");
                    browser.type("[name=text]", "<private>");
                    browser.pressNamed("Save");
                }));
    }

    private void draft() {
        open(OCTOBER + "minutes");
        if (browser.text("main").contains("No draft yet")) {
            browser.pressNamed("Draft the minutes");
        }
    }

    /** One comment stands, one is settled, and one is on words that were changed. */
    private void comment() {
        MinutesDesk desk = MinutesDesk.of(room.clerk, room.clock());
        PassageComments comments = PassageComments.of(room.clerk, room.clock());
        if (comments.all(clara, DAY).isEmpty()) {
            MinutesDraft draft = desk.draft(clara, DAY).orElseThrow();
            List<String> lines = draft.record()
                    .lines()
                    .filter(line -> line.matches(".*\\w{4}.*"))
                    .limit(3)
                    .toList();
            lines.forEach(line -> comments.say(
                    clara, DAY, new Saying(draft.recordSha256(), new Quote(1, line), "Is this how it was?")));
            comments.settle(clara, DAY, 2, "It is: the chair said so.");
            String other = draft.record().replace(lines.get(2), lines.get(2) + " Or so.");
            desk.edit(
                    clara,
                    DAY,
                    new MinutesDesk.Typed(draft.version(), other.replaceFirst("\\w{4}\\b", "Well"), ""),
                    List.of());
        }
    }

    private void open(String path) {
        browser.become(room, clara);
        browser.open(room.url(path));
    }
}
