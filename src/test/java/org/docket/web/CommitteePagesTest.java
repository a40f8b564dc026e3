// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.docket.Project;
import org.docket.clerk.Cabinet;
import org.docket.committees.Committee;
import org.docket.people.Role;
import org.docket.store.Blob;
import org.docket.store.Paper.Kind;
import org.docket.store.Papers.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committee file is read and changed on pages, each change as a version with who and when. */
class CommitteePagesTest {
    private static final String ANCHORITE = "/committees/Anchorite";

    private Running running;
    private Cabinet cabinet;
    private String secretary;
    private String director;
    private String guest;
    private String text;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        running = new Running(folder);
        cabinet = Cabinet.of(running.clerk, running.house.board(), running.clock);
        secretary = running.person("clr", "clr", Role.SECRETARY);
        director = running.person("gus", "gs", Role.DIRECTOR);
        guest = running.person("gil", "gg", Role.GUEST);
        text = Files.readString(Project.FOLDER.resolve("agenda-samples/committee-info.txt"));
        keep(Kind.COMMITTEES, text);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void theListTellsWhoReportsNextAndWhy() {
        String page = get(guest, "/committees").body();
        assertTrue(page.contains("Wednesday, 21 January 2026"), page);
        assertTrue(
                page.contains("<a href=\"/committees/Spume-\">Spume++</a></th><td>Håkon Bø</td><td>March 2026</td>"),
                page);
        assertTrue(
                page.contains("<td>January 2026</td><td>missing in September, October <b>2 months missed</b></td>"),
                page);
        assertTrue(page.contains("<td>January 2026</td><td>Every month</td>"), page);
    }

    @Test
    void privateAddressesAreForThoseWhoReadEverything() {
        for (String path : new String[] {"/committees", ANCHORITE}) {
            assertTrue(get(director, path).body().contains("private@anchorite.example.org"), path);
            assertFalse(get(guest, path).body().contains("private@"), path);
            assertTrue(get(guest, path).body().contains("dev@anchorite.example.org"), path);
        }
        assertTrue(get(director, ANCHORITE).body().contains("casimir@example.org"));
        assertFalse(get(guest, ANCHORITE).body().contains("casimir@example.org"));
    }

    @Test
    void oneCommitteeIsShownWhole() {
        String page = get(director, "/committees/%C3%85legr%C3%A6s").body();
        assertTrue(page.contains("<h1>Ålegræs</h1>") && page.contains("Eelgrass"), page);
        assertTrue(page.contains("2 members") && page.contains("2016-05-11"), page);
        assertTrue(page.contains("March 2026: March, June, September, December"), page);
        assertFalse(page.contains("Change this"), page);
        assertEquals(404, get(director, "/committees/Nobody").statusCode());
    }

    @Test
    void aChangeIsAVersion() {
        HttpResponse<String> sent =
                send(secretary, ANCHORITE, "change=chair&chair=Mirjam+Vos&address=mirjam%40example.org");
        assertEquals(303, sent.statusCode(), sent::body);
        assertEquals(ANCHORITE, sent.headers().firstValue("Location").orElseThrow());
        assertEquals(
                text.replace("Casimir Wolański <casimir@example.org>\n    B", "Mirjam Vos <mirjam@example.org>\n    B"),
                cabinet.text(Kind.COMMITTEES));
        String versions = get(director, "/papers/committees/versions").body();
        assertTrue(
                versions.contains("Name of clr") && versions.contains("Anchorite: Mirjam Vos takes the chair"),
                versions);
        String difference = get(director, "/papers/committees/versions/2").body();
        assertTrue(difference.contains("<ins>+     Anchorite               Mirjam Vos &lt;mirjam@"), difference);
        String changes = get(director, ANCHORITE).body();
        assertTrue(changes.contains("<span>Name of clr</span>") && changes.contains("takes the chair"), changes);
        assertFalse(get(director, "/committees/Bilge").body().contains("takes the chair"));
    }

    @Test
    void everyFormDoesWhatItSays() {
        send(secretary, ANCHORITE, "change=member&member=Qi+Li&address=qi%40example.org&since=2026-01-20");
        send(secretary, ANCHORITE, "change=leave&id=mirjam");
        send(secretary, ANCHORITE, "change=due&period=" + encoded("March, June, September, December"));
        send(secretary, ANCHORITE, "change=remark&remark=" + encoded("missing in January"));
        send(secretary, ANCHORITE, "change=addresses&also=Cell%2C+Hut&private=&public=hut%40example.org");
        Committee after = cabinet.committees().named("Anchorite").orElseThrow();
        assertEquals(
                "[anselm, casimir, qi]",
                after.members().stream().map(Committee.Member::id).toList().toString());
        assertEquals("[Cell, Hut]", after.addresses().aliases().toString());
        assertEquals(Optional.empty(), after.addresses().privateList());
        String page = get(director, ANCHORITE).body();
        assertTrue(page.contains("January 2026: missing in January"), page);
        assertTrue(page.contains("<dd>March, June, September, December</dd>"), page);
        assertEquals(6, cabinet.number(Kind.COMMITTEES));
    }

    @Test
    void aRefusedChangeComesBackWithWhatWasTyped() {
        HttpResponse<String> sent =
                send(secretary, ANCHORITE, "change=chair&chair=Mirjam+%3CVos&address=mirjam%40example.org");
        assertEquals(409, sent.statusCode());
        assertTrue(sent.body().contains("would be taken for something else"), sent::body);
        assertTrue(sent.body().contains("value=\"Mirjam &lt;Vos\""), sent::body);
        assertEquals(1, cabinet.number(Kind.COMMITTEES));
    }

    @Test
    void aCommitteeIsTerminatedOnlyWhenThatIsMeant() {
        assertEquals(409, send(secretary, ANCHORITE, "change=drop").statusCode());
        HttpResponse<String> sent = send(secretary, ANCHORITE, "change=drop&sure=yes");
        assertEquals("/committees", sent.headers().firstValue("Location").orElseThrow());
        assertEquals(404, get(director, ANCHORITE).statusCode());
    }

    @Test
    void aNewCommitteeIsAdded() {
        String bee =
                "change=add&name=Beacon&kind=project&chair=Jo+Poe&address=jo%40example.org&established=2026-01-20&period=";
        HttpResponse<String> sent = send(secretary, "/committees", bee);
        assertEquals("/committees/Beacon", sent.headers().firstValue("Location").orElseThrow(), sent::body);
        assertEquals(409, send(secretary, "/committees", bee).statusCode());
        assertTrue(get(director, "/committees/Beacon").body().contains("established 01/2026"));
    }

    @Test
    void onlyThoseWhoKeepItChangeIt() {
        for (String token : new String[] {director, guest}) {
            assertEquals(403, send(token, ANCHORITE, "change=remark&remark=x").statusCode());
            assertEquals(403, send(token, "/committees", "change=add").statusCode());
            assertEquals(403, get(token, "/papers/committees/edit").statusCode());
        }
        assertEquals(403, get(guest, "/papers/committees/versions").statusCode());
    }

    @Test
    void theWholeTextIsEditedWithItsWarningsBesideIt() {
        String odd = text.replace("private@bilge.example.org", "nowhere");
        HttpResponse<String> checked = write("change=check&base=1&text=" + encoded(odd));
        assertTrue(checked.body().contains("This is no mail address: nowhere"), checked::body);
        assertEquals(1, cabinet.number(Kind.COMMITTEES));
        HttpResponse<String> saved = write("change=save&base=1&message=Why&text=" + encoded(odd.replace("\n", "\r\n")));
        assertEquals(
                "/papers/committees/versions/2",
                saved.headers().firstValue("Location").orElseThrow());
        assertEquals(odd, cabinet.text(Kind.COMMITTEES));
        assertTrue(get(director, "/committees").body().contains("1 warning"));
        assertFalse(get(guest, "/committees").body().contains("nowhere"));
    }

    @Test
    void anEmptyTextIsNotTaken() {
        HttpResponse<String> emptied = write("change=save&base=1&text=" + encoded(" \n"));
        assertEquals(409, emptied.statusCode());
        assertTrue(emptied.body().contains("An empty text is not taken"), emptied::body);
        assertEquals(text, cabinet.text(Kind.COMMITTEES));
    }

    @Test
    void whoWasSlowerSeesBothAndLosesNothing() {
        send(secretary, ANCHORITE, "change=remark&remark=" + encoded("missing in January"));
        String mine = text.replace("Rafał Żuk", "Raphael Zuk");
        HttpResponse<String> late = write("change=save&base=1&text=" + encoded(mine));
        assertEquals(409, late.statusCode());
        assertTrue(
                late.body().contains("Somebody was quicker") && late.body().contains("What they changed"), late::body);
        assertTrue(late.body().contains("name=\"base\" value=\"2\""), late::body);
        assertEquals(303, write("change=save&base=2&text=" + encoded(mine)).statusCode());
        assertEquals(mine, cabinet.text(Kind.COMMITTEES));
    }

    private void keep(Kind kind, String content) {
        running.store.change(
                books -> books.papers().keep(kind, "", new Entry("import", running.clock.instant()), Blob.of(content)));
    }

    private HttpResponse<String> write(String body) {
        return send(secretary, "/papers/committees/edit", body);
    }

    private HttpResponse<String> get(String token, String path) {
        return running.send(
                running.to(path).header("Authorization", "Bearer " + token).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(String token, String path, String body) {
        return running.send(running.to(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
