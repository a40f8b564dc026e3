// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.docket.Agendas;
import org.docket.Shared;
import org.docket.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A director's evening: sign in, read, approve, flag and say why, commit; then the agenda is given out again. */
@ExtendWith(InBrowser.class)
class DirectorIT {
    private static final Path NOVEMBER = Boardroom.SAMPLES.resolve("board_agenda_2026_11_11.txt");

    @TempDir
    Path folder;

    private final Browser browser;
    private final Faults faults;

    DirectorIT(Browser browser) {
        this.browser = browser;
        this.faults = new Faults(browser);
    }

    /** What a director does of an evening: approves one report, flags another. */
    private record Evening(String meeting, String approved, String flagged, String why) {}

    @Test
    void everyByteThatNobodyChangedIsStillThere() {
        inNovember();
    }

    @Test
    void nothingOfThisNeedsJavaScript() {
        browser.scripts(false);
        inNovember();
    }

    @Test
    void aFullMonthToo() {
        Path file = Shared.path("data/agendas/" + Shared.MONTH);
        try (Boardroom room = Boardroom.of(folder, file)) {
            Person bertrand = room.director("bertrand", "Bertrand Delacretaz", "bd");
            spend(room, bertrand, new Evening("2015-02-18", "Turbine", "Velocity", "Who answers the next question?"));

            String text = new String(Agendas.bytes(file), StandardCharsets.UTF_8);
            text = added(text, "[ Turbine.\n         approved: gs, sr, cm, bp, jj, rb, rg, dc", ", bd");
            // The list of flags is written anew, as the format has it: at eight blanks.
            text = text.replace("       # Lenya [jt]\n", "        # Lenya [jt]\n        # Velocity [bd]\n");
            text = added(
                    text,
                    "[ Velocity.\n         approved: gs, sr, cm, bp, jj, rb, rg, dc\n         comments:\n",
                    "           bd: Who answers the next question?\n");
            assertGivenOut(text, room.export("2015-02-18"));
        }
    }

    private void inNovember() {
        try (Boardroom room = Boardroom.ofSamples(folder)) {
            Person priya = room.director("priya", "Priya Raghunath प्रिया", "pr");
            String why = "The last mail of a project should say who answers the door when it has moved out.";
            spend(room, priya, new Evening(Boardroom.NOVEMBER, "Names and Marks", "Dogwatch", why));

            String text = new String(Agendas.bytes(NOVEMBER), StandardCharsets.UTF_8);
            text = added(text, "See Attachment 1\n\n       [ approved: gs, ab, lh", ", pr");
            text = added(text, "        # Dogwatch [gs, bh", ", pr");
            text = added(
                    text,
                    "               Greek jokes are poor and theirs are not.\n",
                    "           pr: The last mail of a project should say who answers the door when\n"
                            + "               it has moved out.\n");
            assertGivenOut(text, room.export(Boardroom.NOVEMBER));
        }
    }

    private void spend(Boardroom room, Person director, Evening evening) {
        browser.open(room.url(""));
        assertEquals(List.of(), faults.ofConsole());
        browser.type("[name=id]", director.id());
        browser.type("[name=password]", Boardroom.PASSWORD);
        browser.pressNamed("Sign in");
        assertEquals("/" + evening.meeting() + "/", browser.path());

        read(room, evening.meeting(), evening.approved());
        browser.pressNamed("Approve");
        assertEquals("1", pending());

        browser.press("header .home");
        read(room, evening.meeting(), evening.flagged());
        browser.type("#words, textarea.report", evening.why());
        browser.pressNamed("Comment and flag");
        assertEquals("3", pending());

        browser.pressNamed("3 not yet committed");
        browser.pressNamed("Commit 3");
        assertEquals("0", pending());

        browser.press("header .home");
        assertEquals("approved", attribute(evening.approved(), "data-mine"));
        assertEquals("flagged commented", attribute(evening.flagged(), "data-mine"));
        assertEquals("flagged", attribute(evening.flagged(), "data-status"));
        assertEquals(List.of(), faults.ofConsole());
    }

    /** Goes from the index to a report, and sees it as it was filed. */
    private void read(Boardroom room, String meeting, String title) {
        browser.pressNamed(title);
        String filed = room.clerk.agenda(meeting).items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow()
                .text();
        assertEquals(title, browser.text("h1"));
        assertEquals(
                filed.strip(),
                browser.find(".sheet pre").getAttribute("textContent").strip());
    }

    /** Tells of the first line that is another, before it looks at every byte. */
    private static void assertGivenOut(String expected, byte[] given) {
        String[] lines = new String(given, StandardCharsets.UTF_8).split("\n", -1);
        String[] wanted = expected.split("\n", -1);
        for (int i = 0; i < Math.min(lines.length, wanted.length); i++) {
            assertEquals(wanted[i], lines[i], "line " + (i + 1));
        }
        assertArrayEquals(expected.getBytes(StandardCharsets.UTF_8), given);
    }

    private String pending() {
        return browser.find("body").getAttribute("data-pending");
    }

    /** What the index says of an item for programs. */
    private String attribute(String title, String name) {
        return browser.driver
                .findElement(By.xpath("//tr[@data-item][th/a='" + title + "']"))
                .getAttribute(name);
    }

    /** The text with more after a passage that stands in it once. */
    private static String added(String text, String passage, String more) {
        int at = text.indexOf(passage);
        assertTrue(at >= 0 && at == text.lastIndexOf(passage), passage);
        int end = at + passage.length();
        return text.substring(0, end) + more + text.substring(end);
    }
}
