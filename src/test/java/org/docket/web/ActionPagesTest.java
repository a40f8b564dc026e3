// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Visit.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.Agendas;
import org.docket.Project;
import org.docket.agenda.Action;
import org.docket.agenda.Utf8;
import org.docket.clerk.AtOnce;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are to do is seen, filtered, added, edited, dropped, and told how it stands. */
class ActionPagesTest {
    private static final String MEETING = "2026-11-11";
    private static final String ACTIONS = "/2026-11-11/actions";
    private static final String CHANGES = ACTIONS + "/changes";
    private static final String KETTLE = "thank the school in Husum for the hall";

    private Running running;
    private Person greta;
    private Visit director;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.clerk.take(
                MEETING,
                Utf8.decode(Agendas.bytes(Project.FOLDER.resolve("agenda-samples/board_agenda_2026_11_11.txt"))));
        greta = new Person("greta", "Greta Steinmüller", "gs", "", Set.of(Role.DIRECTOR));
        running.accounts.add(greta);
        director = Visit.of(running, "greta");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void eachSaysHowItsProjectStandsAndWhetherItHasAStatus() {
        String page = director.open("/2026-11-11/Action-Items").body();
        assertTrue(page.contains("<a href=\"/2026-11-11/Inlet\">Inlet</a> <span class=\"state s-"), page);
        assertTrue(page.contains("/2026-11-11/Quayside\">Quayside</a> <span class=\"state s-flagged\""), page);
        assertEquals(2, page.split("<span class=\"state s-ready\">none yet</span>", -1).length - 1);
        assertTrue(page.contains("They have named the kettle after us."), page);
    }

    @Test
    void theListIsFilteredByOwnerAndProject() {
        String greta = director.open(ACTIONS + "?owner=Greta").body();
        assertTrue(greta.contains(KETTLE) && !greta.contains("find out where Driftwood went"), greta);
        assertTrue(greta.contains("1 of 6, 0 without a status."), greta);
        String driftwood = director.open(ACTIONS + "?project=Driftwood").body();
        assertTrue(driftwood.contains("find out where Driftwood went") && !driftwood.contains(KETTLE), driftwood);
        assertTrue(driftwood.contains("<option selected>Driftwood</option>"), driftwood);
        assertTrue(director.open(ACTIONS + "?owner=Greta&project=Inlet").body().contains("None is like this."));
    }

    @Test
    void aStatusWaitsInTheQueueUntilItIsCommitted() {
        HttpResponse<String> sent =
                status("Amélie", "find out where Driftwood went", "Driftwood", "2026-10-14", "Ashore.");
        assertEquals(303, sent.statusCode(), sent::body);
        assertEquals("", action("Amélie").status());
        String page = director.open(ACTIONS).body();
        assertTrue(page.contains("Yours, not yet committed:</span> Ashore."), page);
        assertTrue(page.contains("data-pending=\"1\""), page);
        assertEquals(
                303, director.send("/2026-11-11/queue/commit", "message", "").statusCode());
        assertEquals("Ashore.", action("Amélie").status());
    }

    @Test
    void whoCommitsAtOnceCanTakeAStatusBack() {
        new AtOnce(running.clerk).choose(greta, true);
        status("Amélie", "find out where Driftwood went", "Driftwood", "2026-10-14", "Ashore.");
        assertEquals("Ashore.", action("Amélie").status());
        String number = found("name=\"number\" value=\"(\\d+)\"", director.open("/2026-11-11/Inlet"));
        assertEquals(303, director.send("/2026-11-11/undo", "number", number).statusCode());
        assertEquals("", action("Amélie").status());
    }

    @Test
    void oneIsAdded() {
        HttpResponse<String> form = director.open(ACTIONS + "/new");
        assertTrue(form.body().contains("value=\"2026-11-11\"") && form.body().contains("<option value=\"Priya\">"));
        HttpResponse<String> added = director.send(
                CHANGES, "change", "add-action", "owner", "Priya", "text", "ask\r\nagain", "pmc", "Inlet", "date", "");
        assertEquals(303, added.statusCode(), added::body);
        assertEquals(
                "Add AI: ask again [ Inlet ]",
                running.clerk.newest(MEETING).orElseThrow().message());
        List<Action> actions = running.clerk.agenda(MEETING).actions();
        assertEquals("ask again", actions.get(actions.size() - 1).text());
    }

    @Test
    void whatIsRefusedStaysTyped() {
        HttpResponse<String> refused = director.send(
                CHANGES, "change", "add-action", "owner", "Priya", "text", "ask again", "pmc", "In]let", "date", "");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains(">ask again</textarea>")
                && refused.body().contains("value=\"In]let\""));
        HttpResponse<String> gone = status("Nobody", "does this", "", "", "Half done.");
        assertEquals(409, gone.statusCode());
        assertTrue(gone.body().contains(">Half done.</textarea>"), gone.body());
        assertTrue(gone.body().contains("is not on this agenda any more"), gone.body());
    }

    @Test
    void oneIsEditedAndKeepsItsStatus() {
        HttpResponse<String> form = director.open(ACTIONS + "/5");
        assertTrue(form.body().contains(">" + KETTLE + "</textarea>"), form.body());
        HttpResponse<String> saved = director.send(
                CHANGES,
                "change",
                "edit-action",
                "was-owner",
                "Greta",
                "was-text",
                KETTLE,
                "was-pmc",
                "",
                "was-date",
                "2026-10-14",
                "owner",
                "Greta",
                "text",
                "thank the school twice",
                "pmc",
                "",
                "date",
                "2026-10-14");
        assertEquals(303, saved.statusCode(), saved::body);
        assertEquals("thank the school twice", action("Greta").text());
        assertTrue(action("Greta").status().startsWith("Done."));
    }

    @Test
    void oneIsDropped() {
        assertEquals(
                303,
                director.send(
                                CHANGES,
                                "change",
                                "drop-action",
                                "owner",
                                "Greta",
                                "text",
                                KETTLE,
                                "pmc",
                                "",
                                "date",
                                "2026-10-14")
                        .statusCode());
        assertTrue(running.clerk.agenda(MEETING).actions().stream()
                .noneMatch(one -> one.owner().equals("Greta")));
        assertEquals(404, director.open(ACTIONS + "/6").statusCode());
    }

    @Test
    void othersReadThemAndChangeNothing() {
        running.accounts.add(new Person("mia", "Mia", "mm", "", Set.of(Role.MEMBER)));
        Visit member = Visit.of(running, "mia");
        String page = member.open(ACTIONS).body();
        assertTrue(page.contains(KETTLE) && !page.contains("Say how it stands"), page);
        assertEquals(403, member.open(ACTIONS + "/1").statusCode());
        assertEquals(403, member.open(ACTIONS + "/new").statusCode());
        assertEquals(
                403,
                member.send(CHANGES, "change", "add-action", "owner", "Mia", "text", "x")
                        .statusCode());
    }

    @Test
    void whenTheMeetingIsOverTheyStay() {
        running.store.change(books -> books.papers()
                .keep(
                        Paper.Kind.DRAFT,
                        MEETING,
                        new Papers.Entry("ed", Instant.now(running.clock)),
                        Blob.of("Minutes")));
        assertFalse(director.open(ACTIONS).body().contains("Say how it stands"));
        assertEquals(403, director.open(ACTIONS + "/1").statusCode());
    }

    private HttpResponse<String> status(String owner, String text, String pmc, String date, String status) {
        return director.send(
                CHANGES,
                "change",
                "action-status",
                "owner",
                owner,
                "text",
                text,
                "pmc",
                pmc,
                "date",
                date,
                "status",
                status);
    }

    private Action action(String owner) {
        Optional<Action> found = running.clerk.agenda(MEETING).actions().stream()
                .filter(action -> action.owner().equals(owner))
                .findFirst();
        return found.orElseThrow();
    }
}
