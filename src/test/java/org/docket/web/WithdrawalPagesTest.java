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
import org.docket.agenda.Item;
import org.docket.agenda.Utf8;
import org.docket.edit.AddReport;
import org.docket.edit.Change;
import org.docket.edit.PostReport;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resolutions, discussion items and reports out of cycle are withdrawn from their pages, and put back. */
class WithdrawalPagesTest {
    private static final Path SAMPLES = Project.FOLDER.resolve("agenda-samples");
    private static final String MEETING = "2026-11-11";
    private static final String ORDER = "/2026-11-11/Change-Hawser-Chair";

    private Running running;
    private Person greta;
    private Visit director;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.meeting = MEETING;
        running.clerk.take(MEETING, Utf8.decode(Agendas.bytes(SAMPLES.resolve("board_agenda_2026_11_11.txt"))));
        byte[] file = Agendas.bytes(SAMPLES.resolve("committee-info.txt"));
        running.store.change(books -> books.papers()
                .keep(Paper.Kind.COMMITTEES, "", new Papers.Entry("ed", Instant.now(running.clock)), new Blob(file)));
        greta = new Person("greta", "Greta Steinmüller", "gs", "", Set.of(Role.DIRECTOR));
        running.accounts.add(greta);
        director = Visit.of(running, "greta");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void aResolutionIsWithdrawnWithItsReasonAndPutBack() {
        String before = running.clerk.agenda(MEETING).text();
        assertTrue(director.open(ORDER).body().contains(ORDER + "/withdrawal\">Withdraw<"));
        HttpResponse<String> withdrawn = withdraw(ORDER, "She stays, after all.");
        assertEquals(303, withdrawn.statusCode(), withdrawn::body);
        String page = director.open(ORDER).body();
        assertTrue(page.contains("Withdrawn: She stays, after all.") && page.contains(">withdrawn</span>"), page);
        assertEquals("Withdraw Change Hawser Chair", newest());

        make(new PostReport(Target.of("8A"), "Something else was changed meanwhile."));
        HttpResponse<String> form = director.open(ORDER + "/withdrawal");
        assertTrue(form.body().contains("WHEREAS, Wilhelmina de Vries (wilhelmina) has held"), form.body());
        make(new PostReport(Target.of("8A"), discussion(before)));
        assertEquals(303, send(ORDER, form, "change", "restore").statusCode());
        assertEquals(before, running.clerk.agenda(MEETING).text());
    }

    @Test
    void whatIsRefusedStaysTyped() {
        HttpResponse<String> form = director.open(ORDER + "/withdrawal");
        make(new PostReport(Target.of("7A"), "RESOLVED otherwise."));
        HttpResponse<String> late = send(ORDER, form, "change", "withdraw", "reason", "She stays.");
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains(">She stays.</textarea>"), late.body());
        assertTrue(late.body().contains("was changed since you read it"), late.body());
        assertTrue(withdraw(ORDER, "<private>").body().contains("has no partner"));
        assertEquals("RESOLVED otherwise.", item("7A").text());
    }

    @Test
    void aDiscussionItemToo() {
        String href = "/2026-11-11/What-to-do-about-Quayside";
        assertEquals(303, withdraw(href, "It is clear.").statusCode());
        assertEquals("Withdrawn: It is clear.", item("8C").text());
    }

    @Test
    void ofReportsThoseThatAreNotDue() {
        make(new AddReport("Limpet", "Şule Aydın", Optional.empty(), "We stick."));
        assertTrue(director.open("/2026-11-11/Limpet").body().contains(">Withdraw<"));
        assertFalse(director.open("/2026-11-11/Turnstone").body().contains(">Withdraw<"));
        HttpResponse<String> due = director.open("/2026-11-11/Turnstone/withdrawal");
        assertEquals(409, due.statusCode());
        assertTrue(due.body().contains("only resolutions, discussion items and reports out of cycle can"));
        assertEquals(303, withdraw("/2026-11-11/Limpet", "Too early.").statusCode());
        assertTrue(director.open("/2026-11-11/Limpet").body().contains(">Put it back<"));
    }

    @Test
    void whoMayNotGetsNoForm() {
        running.accounts.add(new Person("mia", "Mia", "mm", "", Set.of(Role.MEMBER)));
        Visit member = Visit.of(running, "mia");
        assertFalse(member.open(ORDER).body().contains("withdrawal"));
        assertEquals(403, member.open(ORDER + "/withdrawal").statusCode());
        assertEquals(
                403,
                member.send(ORDER + "/withdrawal", "change", "withdraw", "reason", "No")
                        .statusCode());
    }

    private HttpResponse<String> withdraw(String href, String reason) {
        return send(href, director.open(href + "/withdrawal"), "change", "withdraw", "reason", reason);
    }

    /** Sends the form as that page has it. */
    private HttpResponse<String> send(String href, HttpResponse<String> form, String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "digest";
        all[1] = found("name=\"digest\" value=\"([^\"]*)\"", form);
        return director.send(href + "/withdrawal", all);
    }

    private void make(Change change) {
        running.clerk.make(greta, MEETING, List.of(new Sent(Optional.empty(), change)), "");
    }

    private String discussion(String agenda) {
        return Agendas.parse(agenda).item("8A").orElseThrow().text();
    }

    private Item item(String id) {
        return running.clerk.agenda(MEETING).item(id).orElseThrow();
    }

    private String newest() {
        return running.clerk.newest(MEETING).orElseThrow().message();
    }
}
