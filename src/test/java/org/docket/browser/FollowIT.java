// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.docket.clerk.Marking;
import org.docket.clerk.MeetingBook;
import org.docket.edit.Target;
import org.docket.meeting.Begun;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages that go where the meeting goes, but never away from somebody who is at work in them. */
@ExtendWith(InBrowser.class)
class FollowIT {
    private static final String OCTOBER = "2026-10-14";

    @TempDir
    Path folder;

    private final Browser browser;
    private Boardroom room;
    private Person clara;

    FollowIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void begin() throws Exception {
        room = Boardroom.ofSamples(folder);
        Person greta = room.director("greta", "Greta Steinmüller", "gs");
        clara = room.person("clara", "Clara Schreiber", "cs", Role.SECRETARY);
        Begun begun = new Begun(Instant.parse("2026-10-14T17:02:00Z"));
        MeetingBook.of(room.clerk, room.clock())
                .write(clara, OCTOBER, new MeetingBook.Sent("", Optional.empty(), around -> begun));
        browser.become(room, greta);
    }

    @AfterEach
    void end() {
        browser.open("about:blank");
        room.close();
    }

    @Test
    void whoFollowsIsTakenToWhereTheMeetingIs() {
        browser.open(room.url(OCTOBER + "/"));
        at("A");
        browser.until("return document.querySelector('header .topic a') !== null");
        browser.press("header .follow button");
        assertEquals(title("A"), browser.text("h1"));
        browser.leave(() -> at("B"));
        assertEquals(title("B"), browser.text("h1"));
        browser.type("#words, textarea.report", "Half a sentence");
        at("A");
        browser.until("return document.querySelector('[data-notice=topic]') !== null");
        assertEquals(title("B"), browser.text("h1"));
        assertTrue(browser.text("[data-notice=topic]").contains(title("A")));
    }

    private void at(String item) {
        Marking.of(room.clerk, room.clock()).set(clara, OCTOBER, Target.of(item));
    }

    private String title(String item) {
        return room.clerk.agenda(OCTOBER).item(item).orElseThrow().title();
    }
}
