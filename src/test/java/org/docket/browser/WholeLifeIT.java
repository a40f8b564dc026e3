// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.AdjustableClock;
import org.docket.mail.SmtpServer;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole life of one month, by a secretary, a chair and two directors, from the call to the corrected minutes. */
@ExtendWith(InBrowser.class)
class WholeLifeIT {
    private static final String MEETING = Boardroom.NOVEMBER;
    private static final String NEXT = "2026-12-09";
    private static final String SECRET = "Rhona would help with it.";
    private static final List<String> PRESENT = List.of(
            "Amélie Brochant", "Zanele N. Mokoena", "Greta Steinmüller", "Priya Raghunath प्रिया", "Haruka Mori 森はるか");

    @TempDir
    Path folder;

    private final AdjustableClock clock = new AdjustableClock("2026-11-11T18:02:00Z");
    private final Browser eleni;
    private final Browser greta = another();
    private final Browser amelie = another();
    private final Browser zanele = another();
    private Boardroom room;

    WholeLifeIT(Browser browser) {
        this.eleni = browser;
    }

    @BeforeEach
    void begin() {
        room = Boardroom.mailing(folder, clock, SmtpServer.of("smtp://localhost:9", Optional.empty()));
        room.keep(Paper.Kind.CALENDAR, "calendar.txt", "");
        room.person("eleni", "Ελένη Δούκα", "ed", Role.SECRETARY);
        Person chair = room.director("greta", "Greta Steinmüller", "gs");
        room.setRoles(chair, Role.DIRECTOR, Role.CHAIR);
        room.director("amelie", "Amélie Brochant", "ab");
        room.director("zanele", "Zanele N. Mokoena", "znm");
        room.person("malia", "Malia Tuimavave", "mt", Role.MEMBER);
    }

    @AfterEach
    void end() {
        eleni.cdp("Network.disable", Map.of());
        List.of(greta, amelie, zanele).forEach(Browser::close);
        room.close();
    }

    @Test
    void oneMonthFromTheCallToTheCorrectedMinutes() {
        everybodySignsIn();
        meet();
        draft();
        approveAMonthLater();
        publish();
        find("Sandling");
        withdrawAndCorrect();
    }

    private void everybodySignsIn() {
        signIn(eleni, "eleni");
        signIn(greta, "greta");
        signIn(amelie, "amelie");
        signIn(zanele, "zanele");
    }

    private void meet() {
        eleni.scripts(false);
        desk("#form-begun button");
        PRESENT.forEach(name -> seat(name, ""));
        seat("Layla Haddad ليلى حداد", "19:11");
        desk("#take-committees button");
        assertTrue(eleni.text("#consent-committees").contains("apart"), eleni.text("#consent-committees"));
        open(greta, MEETING + "/chair");
        assertTrue(greta.text("main").contains("Dogwatch"));
        writeWhileTheLineIsCut();
        clock.set("2026-11-11T18:20:00Z");
        vote();
        clock.set("2026-11-11T19:10:00Z");
        desk("#form-closed button");
        desk(() -> eleni.type("#note-item-N", SECRET), "#form-item-N button.keep");
        open(amelie, MEETING + "/Quayside");
        assertTrue(amelie.text("main").contains(SECRET));
        signIn(zanele, "malia");
        open(zanele, MEETING + "/Quayside");
        assertTrue(zanele.text("main").contains("Closed session"), zanele.text("main"));
        assertFalse(zanele.driver.getPageSource().contains(SECRET));
        desk("#form-opened button");
        clock.set("2026-11-11T19:34:00Z");
        desk("#form-ended button");
        open(amelie, MEETING + "/");
        assertTrue(amelie.text("body").contains("meeting over"), amelie.text("body"));
    }

    /** What is typed while nobody answers is there once somebody does. */
    private void writeWhileTheLineIsCut() {
        eleni.scripts(true);
        open(eleni, MEETING + "/desk");
        eleni.type("#note-item-D", "Τάσος told how ");
        eleni.cdp("Network.enable", Map.of());
        offline(true);
        eleni.type("#note-item-D", "the rota works.");
        eleni.until("return document.querySelector('#at-item-D').dataset.at === 'here'");
        offline(false);
        eleni.until("return document.querySelector('#at-item-D').dataset.at === 'server'");
        eleni.scripts(false);
    }

    private void vote() {
        desk(() -> eleni.driver.executeScript("""
                        document.querySelector('#item-7C details.vote').open = true;
                        document.querySelectorAll('#vote-item-7C select').forEach(box => (box.value = 'yes'));
                        document.querySelector('#vote-item-7C select').value = 'abstain';
                        """), "#vote-item-7C button");
        assertTrue(
                eleni.text("#item-7C .outcome").contains("It carries: 5 of 6 directors present"),
                eleni.text("#item-7C .outcome"));
    }

    private void draft() {
        open(eleni, MEETING + "/minutes");
        eleni.press("button[value=make]");
        String open = eleni.text("section[aria-labelledby=open] pre");
        assertTrue(open.contains("the rota works."));
        assertTrue(open.contains("Layla Haddad ليلى حداد - joined at 19:11"), open);
        assertFalse(open.contains(SECRET));
        assertTrue(value("textarea[name=text]").contains(SECRET));
        edit("the rota works.", "the rota of Dogwatch works.");
        assertTrue(eleni.text("section[aria-labelledby=open] pre").contains("the rota of Dogwatch works."));
    }

    private void approveAMonthLater() {
        clock.set("2026-11-12T10:00:00Z");
        everybodySignsIn();
        open(eleni, "next");
        eleni.press("form button.first");
        assertEquals("/" + NEXT + "/", eleni.path());
        for (Browser director : List.of(greta, amelie)) {
            open(director, NEXT + "/November-11-2026");
            director.press("button[value=approve]");
            open(director, NEXT + "/queue");
            director.pressNamed("Commit 1");
        }
        clock.set("2026-12-09T18:30:00Z");
        everybodySignsIn();
        comment("the rota of Dogwatch works.", "It is the rota of the list.");
        edit("the rota of Dogwatch works.", "the rota of the list of Dogwatch works.");
        settle("It is the rota of the list.");
        decide();
        assertTrue(eleni.text("section[aria-labelledby=amendment]").contains("list of Dogwatch"));
    }

    /** A director says what is wrong with a passage of the draft. */
    private void comment(String passage, String words) {
        open(greta, MEETING + "/minutes");
        greta.open((String) greta.driver.executeScript(
                "return [...document.querySelectorAll('.passage')].find(one => one.textContent.includes(arguments[0]))"
                        + ".querySelector('.say').href",
                passage));
        greta.type(".saying [name=text]", words);
        greta.pressNamed("Comment");
        open(eleni, MEETING + "/minutes");
        assertTrue(eleni.text("main").contains("1 comment is open"), eleni.text("main"));
    }

    /** What was said stands with the words it was about once these are others, and the secretary settles it. */
    private void settle(String words) {
        assertTrue(eleni.text(".remarks-changed").contains(words), eleni.text("main"));
        eleni.driver.executeScript("document.querySelector('details:has(button[value=settle])').open = true");
        eleni.press("button[value=settle]");
        open(greta, MEETING + "/minutes");
        assertTrue(greta.text(".remarks-changed").contains("Settled: Done."), greta.text("main"));
    }

    private void decide() {
        open(eleni, MEETING + "/minutes");
        eleni.driver.executeScript("document.querySelector('input[value=amended]').checked = true");
        eleni.press("button[value=decide]");
    }

    private void publish() {
        open(greta, MEETING + "/publication");
        while (greta.has("button[value=excuse]")) {
            greta.type("form:has(button[value=excuse]) input[name=reason]", "It was said in public.");
            greta.press("button[value=excuse]");
        }
        greta.press("button[value=agree]");
        assertTrue(greta.text("main").contains("Greta Steinmüller, since"), greta.text("main"));
        open(eleni, MEETING + "/publication");
        eleni.press("button[value=agree]");
        assertTrue(eleni.text("main").contains("Anybody can read"), eleni.text("main"));
    }

    /** Whoever is not signed in reads it, finds it on the page of a project, in search and in the feed. */
    private void find(String project) {
        zanele.fresh();
        open(zanele, "minutes/2026/board_minutes_2026_11_11.txt");
        assertTrue(zanele.text("body").contains("Board of Directors Meeting Minutes"), zanele.text("body"));
        for (String place : List.of("minutes/2026/", "projects/" + project, "search?q=" + project, "minutes/feed")) {
            open(zanele, place);
            assertTrue(zanele.driver.getPageSource().contains("2026"), place + ": " + zanele.driver.getPageSource());
            assertFalse(zanele.driver.getPageSource().contains(SECRET), place);
        }
    }

    private void withdrawAndCorrect() {
        open(eleni, MEETING + "/publication");
        eleni.driver.executeScript("document.querySelector('details:has(button[value=withdraw])').open = true");
        eleni.type("form:has(button[value=withdraw]) input[name=reason]", "A name was wrong.");
        eleni.press("button[value=withdraw]");
        open(zanele, "minutes/2026/board_minutes_2026_11_11.txt");
        assertTrue(zanele.text("body").contains("A name was wrong."), zanele.text("body"));
        clock.set("2026-12-09T18:50:00Z");
        edit("the rota of the list of Dogwatch works.", "the rota of the list of Dogwatch works well.");
        decide();
        publish();
        open(zanele, "minutes/2026/board_minutes_2026_11_11.txt");
        assertTrue(zanele.text("body").contains("works well."), zanele.text("body"));
    }

    private void signIn(Browser browser, String id) {
        browser.cdp("Network.clearBrowserCookies", Map.of());
        open(browser, "sign-in");
        browser.type("input[name=id]", id);
        browser.type("input[name=password]", Boardroom.PASSWORD);
        browser.press("main form button");
    }

    private void seat(String name, String joined) {
        String form = "form.seat:has(input[name=name][value='" + name + "'])";
        desk(
                () -> {
                    eleni.pressHere(form + " input[type=checkbox]");
                    if (!joined.isEmpty()) {
                        eleni.type(form + " input[name=joined]", joined);
                    }
                },
                form + " button.keep");
    }

    private void desk(String button) {
        desk(() -> {}, button);
    }

    private void desk(Runnable before, String button) {
        open(eleni, MEETING + "/desk");
        before.run();
        eleni.press(button);
        assertFalse(eleni.has("main [role=alert]"), () -> eleni.text("main [role=alert]"));
    }

    private void edit(String was, String now) {
        open(eleni, MEETING + "/minutes");
        assertTrue(value("textarea[name=text]").contains(was), () -> value("textarea[name=text]"));
        eleni.driver.executeScript(
                "const area = document.querySelector('textarea[name=text]');"
                        + " area.value = area.value.replace(arguments[0], arguments[1])",
                was,
                now);
        eleni.press("button[value=edit]");
    }

    private String value(String selector) {
        return eleni.find(selector).getDomProperty("value");
    }

    private void open(Browser browser, String path) {
        browser.open(room.url(path));
    }

    private void offline(boolean off) {
        eleni.cdp(
                "Network.emulateNetworkConditions",
                Map.of("offline", off, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private static Browser another() {
        return Browser.programs().orElseThrow().start();
    }
}
