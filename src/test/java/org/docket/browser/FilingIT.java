// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.DraftVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A chair files a report with the check's advice; what is typed is kept on the way. */
@ExtendWith(InBrowser.class)
class FilingIT {
    private static final String TEXT = "textarea.report";
    private static final String DRAFT = """
            Bilge keeps pumps honest.

            There are no issues for the board.

            Last release: TODO

            No new committers; the last was added in May 2026.
            """;
    private static final String ISSUES = "\nThe last PMC member was added on 2026-03-02.";

    @TempDir
    Path folder;

    private final Browser browser;
    private Boardroom room;
    private Person rafal;

    FilingIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void begin() {
        room = Boardroom.ofSamples(folder);
        rafal = chair("rafal", "Rafał Żuk", "rz");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aChairFilesWithTheChecksAdvice() {
        open(rafal);
        browser.type(TEXT, DRAFT);
        browser.until("return document.querySelector('[data-code=TEMPLATE]') !== null");
        assertTrue(browser.text("[data-code=PMC_DATE]").contains("it shows whether the committee renews itself"));
        browser.find("[data-code=TEMPLATE] a").click();
        assertEquals("Last release: TODO", browser.driver.executeScript("""
                const area = document.activeElement;
                return area.value.slice(area.selectionStart, area.selectionEnd);
                """));
        browser.driver.switchTo().activeElement().sendKeys("Last release: 4.2 on 2026-09-30");
        browser.driver.executeScript(
                "const area = document.querySelector(arguments[0]);"
                        + " area.setSelectionRange(area.value.length, area.value.length)",
                TEXT);
        browser.find(TEXT).sendKeys(ISSUES);
        browser.until("return !document.querySelector('[data-code]')");

        browser.pressNamed("Preview");
        assertTrue(browser.text("#preview pre").startsWith("Attachment B: Report from the Tidewrack Bilge Project"));
        assertEquals("", report());

        browser.pressNamed("File");
        assertEquals("Bilge", browser.text("h1"));
        assertTrue(browser.text(".facts").contains("Filed by Rafał Żuk"), browser.text(".facts"));
        assertTrue(report().contains("4.2 on 2026-09-30"));
        DraftVersion last = room.clerk.drafts().of(rafal, Boardroom.NOVEMBER, "B").versions().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertEquals(report(), last.text().strip());
        assertEquals(
                List.of(),
                room.clerk.drafts().of(rafal, Boardroom.NOVEMBER, "B").open());
    }

    @Test
    void whatIsTypedIsKeptForTheCommittee() {
        Person other = chair("other", "Other Member", "om");
        open(rafal);
        browser.type(TEXT, "Bilge is dry.");
        browser.driver.executeScript("document.activeElement.blur()");
        browser.until("return document.querySelector('#kept').textContent.startsWith('Draft kept')");
        browser.fresh();
        open(other);
        assertEquals("Bilge is dry.", browser.find(TEXT).getDomProperty("value"));
        assertTrue(browser.text("#drafts").contains("the draft of Rafał Żuk"));
    }

    @Test
    void itWorksWithoutScripts() {
        browser.scripts(false);
        open(rafal);
        browser.type(TEXT, DRAFT);
        browser.pressNamed("Check");
        assertTrue(browser.has("[data-code=TEMPLATE]"));
        browser.pressNamed("Reflow");
        assertTrue(browser.text(".done").contains("Nothing is saved yet"));
        browser.pressNamed("Keep as draft");
        assertTrue(browser.text(".done").contains("Kept as a draft"));
        assertEquals("", report());
        browser.pressNamed("File");
        assertFalse(report().isEmpty());
    }

    private void open(Person who) {
        browser.become(room, who);
        browser.open(room.url(Boardroom.NOVEMBER + "/Bilge/edit"));
    }

    private Person chair(String id, String name, String initials) {
        Term term = new Term(Role.COMMITTEE_CHAIR, "Bilge", Optional.empty(), Optional.empty());
        Person person = new Person(id, name, initials, "", List.of(term));
        room.accounts.add(person);
        room.accounts.setPassword(id, Boardroom.PASSWORD);
        return person;
    }

    private String report() {
        return room.clerk
                .agenda(Boardroom.NOVEMBER)
                .item("B")
                .orElseThrow()
                .text()
                .strip();
    }
}
