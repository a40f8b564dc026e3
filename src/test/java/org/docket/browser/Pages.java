// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.clerk.AtOnce;
import org.docket.clerk.Dates.Asker;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Flag;
import org.docket.edit.PostReport;
import org.docket.edit.Target;
import org.docket.people.Person;
import org.docket.people.Role;

/** Every page of the samples, each in the states it can be in, and how to come there. */
final class Pages {
    private static final String MONTH = Boardroom.NOVEMBER + "/";

    private final Boardroom room;
    private final Browser browser;
    private final Person greta;
    private final Person priya;
    private final Person guest;
    private final Person hasty;
    private final Person clara;

    /** One page, named as its pictures are, and the steps to it. */
    record Page(String name, Runnable steps) {
        @Override
        public String toString() {
            return name;
        }
    }

    Pages(Boardroom room, Browser browser) {
        this.room = room;
        this.browser = browser;
        greta = room.director("greta", "Greta Steinmüller", "gs");
        priya = room.director("priya", "Priya Raghunath प्रिया", "pr");
        guest = room.person("karl", "Karl Ohneamt", "ko", Role.GUEST);
        clara = room.person("clara", "Clara Schreiber", "cs", Role.SECRETARY);
        hasty = room.director("hasty", "Hasty Director", "hd");
        new AtOnce(room.clerk).choose(hasty, true);
        furnish();
    }

    /** Greta has queued nothing yet; Priya has, and of some of it the ground has gone. */
    private void furnish() {
        room.make(priya, Boardroom.NOVEMBER, new Approve(item("V"), "pr"));
        room.make(priya, Boardroom.NOVEMBER, new PostReport(item("V"), "A shorter report.\n\nNothing else."));
        room.queue(priya, Boardroom.NOVEMBER, new Approve(item("1"), "pr"));
        room.queue(priya, Boardroom.NOVEMBER, new Flag(item("A"), "pr"));
        room.queue(
                priya, Boardroom.NOVEMBER, comment("A", "pr", "Is nobody knocking?\n\nSee https://example.org/door"));
        room.queue(priya, Boardroom.NOVEMBER, comment("8A", "pr", "Nine employers are many."));
        room.make(greta, Boardroom.NOVEMBER, new Approve(item("V"), "gs"));
        room.make(
                priya,
                Boardroom.NOVEMBER,
                new AddComment(item("V"), "pr", "The courts have it.", Optional.of("hold 2026-12-14")));
        room.edit(greta, Boardroom.NOVEMBER, "A ministry that would like to pay", "A ministry that pays");
    }

    Stream<Page> all() {
        return Stream.of(
                        atTheDoor().stream(),
                        lists().stream(),
                        items(),
                        marked().stream(),
                        history().stream(),
                        edits().stream(),
                        new FilingScenes(room, browser, greta, priya).all(),
                        whole().stream(),
                        new NextScenes(room, browser, clara).all(),
                        queue().stream(),
                        accounts(),
                        committees(),
                        new CallScenes(room, browser, clara, greta).all(),
                        new DeskScenes(room, browser, clara).all(),
                        new AddingScenes(room, browser, greta).all(),
                        new ArchiveScenes(room, browser, greta).all(),
                        new MailScenes(room, browser, clara).all(),
                        new PublishScenes(room, browser, clara).all(),
                        new MinutesScenes(room, browser, clara).all(),
                        untidy())
                .flatMap(pages -> pages);
    }

    private List<Page> atTheDoor() {
        return List.of(
                new Page("sign-in", () -> browser.open(room.url("sign-in"))),
                new Page("sign-in-wrong", () -> {
                    browser.open(room.url("sign-in"));
                    browser.type("[name=id]", "greta");
                    browser.type("[name=password]", "wrong");
                    browser.press("main form button");
                }),
                shown(guest, "error-forbidden", ""),
                shown(greta, "error-not-found", "nowhere/at-all"));
    }

    private List<Page> lists() {
        return List.of(
                shown(greta, "index", ""),
                new Page("index-contents", () -> {
                    open(greta, "");
                    browser.find(".menu summary").click();
                }),
                shown(priya, "index-mine", ""),
                shown(greta, "flagged", "flagged"),
                shown(greta, "missing", "missing"),
                shown(greta, "rejected", "rejected"),
                shown(greta, "comments", "comments"),
                shown(greta, "search-found", "search?q=release"),
                shown(greta, "search-nothing", "search?q=zeppelin"),
                shown(greta, "search-short", "search?q=x"),
                shown(greta, "help", "help"),
                new Page("guides", () -> {
                    browser.become(room, greta);
                    browser.open(room.url("help"));
                }),
                new Page("guide", () -> {
                    browser.become(room, greta);
                    browser.open(room.url("help/secretary"));
                }),
                new Page("status", () -> {
                    browser.become(room, clara);
                    browser.open(room.url("status"));
                }),
                shown(greta, "shepherd", "shepherd/Greta"));
    }

    private Stream<Page> items() {
        return Stream.of(
                        "Call-to-order Roll-Call August-12-2026 Chair Treasurer Gatherings Dogwatch Bilge Hawser Lanyard"
                                + " Zostera Change-Hawser-Chair What-to-do-about-Quayside Action-Items New-Business"
                                + " queue/Anchorite flagged/Inlet shepherd/queue/Yardarm")
                .flatMap(hrefs -> Stream.of(hrefs.split(" ")))
                .map(href -> shown(greta, "item-" + href.replace('/', '-'), href));
    }

    private List<Page> marked() {
        return List.of(
                formatted("Marram"),
                formatted("Saltmarsh"),
                formatted("Lanyard"),
                shown(priya, "item-waiting", "Anchorite"),
                shown(priya, "item-approved-earlier", "Zostera"),
                new Page("item-marks", () -> {
                    open(greta, "Marram");
                    browser.pressHere(".ways details:nth-of-type(1) summary");
                    browser.pressHere(".ways details:nth-of-type(2) summary");
                }),
                new Page("behalf-refused", () -> {
                    open(clara, "Dogwatch");
                    browser.pressHere(".behalf summary");
                    browser.pressHere("[name=for] option:nth-child(2)");
                    browser.type(".behalf textarea", "<private> never closed");
                    browser.pressNamed("Enter");
                }),
                new Page("item-refused", () -> {
                    open(priya, "Dogwatch");
                    browser.type("#words, textarea.report", "<private> never closed");
                    browser.pressNamed("Comment");
                }));
    }

    private List<Page> history() {
        return List.of(
                shown(greta, "revisions", "revisions"),
                shown(greta, "revision-first", "revisions/1"),
                shown(greta, "revision", "revisions/4"),
                shown(greta, "since", "Zostera/since/1"));
    }

    private List<Page> edits() {
        return List.of(
                shown(greta, "edit", "Turnstone/edit"),
                shown(greta, "edit-missing", "Bilge/edit"),
                new Page("edit-refused", () -> {
                    open(greta, "Turnstone/edit");
                    browser.type("#words, textarea.report", "<private> never closed");
                    browser.pressNamed("Save");
                }),
                new Page("edit-unsaved", () -> {
                    open(greta, "Turnstone/edit");
                    browser.type("#words, textarea.report", "Typed with care.\nAnd a second line.");
                    room.whileLocked(() -> browser.pressNamed("Save"));
                }),
                new Page("edit-conflict", () -> {
                    open(greta, "Zostera/edit");
                    browser.type("#words, textarea.report", "A line of my own.\n");
                    room.make(priya, Boardroom.NOVEMBER, new PostReport(item("V"), "Quicker.\n\nStill nothing."));
                    browser.pressNamed("Save");
                }));
    }

    private List<Page> whole() {
        return List.of(
                shown(clara, "whole", "edit"),
                shown(clara, "reschedule", "reschedule"),
                new Page("reschedule-cancelled", () -> {
                    room.clerk
                            .dates()
                            .cancel(new Asker(clara, "here"), "2026-09-09", "The tug is in the dock until Friday");
                    browser.become(room, clara);
                    browser.open(room.url("2026-09-09/reschedule"));
                }),
                new Page("whole-warned", () -> {
                    browser.become(room, clara);
                    browser.open(room.url("2026-06-10/edit"));
                    browser.find("a[data-line]").click();
                }),
                new Page("whole-refused", () -> {
                    open(clara, "edit");
                    browser.insert("#whole", "On ", "<private> ");
                    browser.pressNamed("Save");
                }),
                new Page("whole-clash", () -> {
                    open(clara, "edit");
                    browser.insert("#whole", "Released: 4.0.1", "We released. ");
                    room.edit(greta, Boardroom.NOVEMBER, "Released: 4.0.1", "They released: 4.0.1");
                    browser.pressNamed("Save");
                }));
    }

    private List<Page> queue() {
        return List.of(
                shown(greta, "queue-empty", "queue"),
                shown(priya, "queue", "queue"),
                new Page("queue-committed", () -> {
                    open(priya, "queue");
                    browser.press("#commit ~ form button");
                }),
                new Page("queue-at-once", () -> {
                    open(hasty, "Names-and-Marks");
                    browser.type("#words", "Which of the two?");
                    browser.pressNamed("Comment");
                    open(hasty, "queue");
                }),
                new Page("item-at-once", () -> open(hasty, "Names-and-Marks")),
                new Page("item-changed", () -> {
                    open(greta, "Anchorite");
                    browser.type("#words", "I am not done yet");
                    room.approve(priya, "B");
                    browser.until("return document.querySelector('[data-notice=changed]') !== null");
                }),
                new Page("queue-refused", () -> {
                    room.queue(greta, Boardroom.NOVEMBER, comment("8B", "gs", "From outside?"));
                    open(greta, "queue");
                    room.edit(priya, Boardroom.NOVEMBER, "Reading a list from outside", "Reading lists");
                    open(greta, "queue");
                }));
    }

    private Stream<Page> accounts() {
        return new AccountScenes(room, browser, greta).all();
    }

    private Stream<Page> committees() {
        return new CommitteeScenes(room, browser, greta, clara, guest).all();
    }

    /** June has everything that an agenda can have wrong with it. */
    private Stream<Page> untidy() {
        return Stream.of("", "Foghorn", "Gannet", "UNKNOWN", "Whelk-I", "Buy-a-Ladder")
                .map(href -> new Page("untidy-" + href, () -> {
                    browser.become(room, greta);
                    browser.open(room.url("2026-06-10/" + href));
                }));
    }

    private Page formatted(String href) {
        return new Page("formatted-" + href, () -> {
            open(greta, href);
            browser.pressNamed("Formatted");
        });
    }

    private Page shown(Person who, String name, String path) {
        return new Page(name, () -> open(who, path));
    }

    private void open(Person who, String path) {
        browser.become(room, who);
        browser.open(room.url(MONTH + path));
    }

    private Target item(String id) {
        return Target.of(room.clerk.agenda(Boardroom.NOVEMBER).item(id).orElseThrow());
    }

    private AddComment comment(String id, String initials, String text) {
        return new AddComment(item(id), initials, text, Optional.empty());
    }
}
