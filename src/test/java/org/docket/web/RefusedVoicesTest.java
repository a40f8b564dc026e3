// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the secretary could not enter for somebody stands in the form again, with the reason. */
class RefusedVoicesTest {
    private Running running;
    private Visit clara;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        running.accounts.add(new Person("joe", "Joe Tester", "jx", "", Set.of(Role.DIRECTOR)));
        running.accounts.add(new Person("clara", "Clara Roe", "clr", "", Set.of(Role.SECRETARY)));
        Term chair = new Term(Role.COMMITTEE_CHAIR, "Bee", Optional.empty(), Optional.empty());
        running.accounts.add(new Person("pat", "Pat Doe", "pd", "", List.of(chair)));
        clara = Visit.of(running, "clara");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void aRefusedFormComesBackAsItWasSent() {
        HttpResponse<String> refused = enter(
                "for",
                "joe",
                "by",
                "letter",
                "change",
                "flag",
                "item",
                "A",
                "title",
                "Ant",
                "text",
                "An <private> open");
        assertEquals(409, refused.statusCode());
        String form = refused.body().substring(refused.body().indexOf("<details class=\"behalf\" open>"));
        assertTrue(form.contains("role=\"alert\"") && form.contains("has no partner"), form);
        assertTrue(form.contains("<option value=\"joe\" selected>"), form);
        assertTrue(form.contains("<option value=\"flag\" selected>"), form);
        assertTrue(form.contains("<option value=\"letter\" selected>"), form);
        assertTrue(form.contains(">An &lt;private&gt; open</textarea>"), form);
        HttpResponse<String> nobody = enter("by", "mail", "for", "", "change", "approve", "item", "A");
        assertEquals(409, nobody.statusCode());
        assertTrue(nobody.body().contains("Say for whom this is."), nobody::body);
        assertEquals(1, running.clerk.newest(running.meeting).orElseThrow().number());
    }

    @Test
    void aRefusedReportKeepsForWhomItIs() {
        HttpResponse<String> refused = clara.send(
                "/" + running.meeting + "/Bee" + "/edit",
                "title",
                "Bee",
                "digest",
                running.clerk.agenda(running.meeting).item("B").orElseThrow().digest(),
                "text",
                "An <private> open",
                "for",
                "pat",
                "by",
                "mail");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("<details class=\"behalf\" open>"), refused::body);
        assertTrue(refused.body().contains("<option value=\"pat\" selected>"), refused::body);
        assertTrue(refused.body().contains("<option value=\"mail\" selected>"), refused::body);
    }

    private HttpResponse<String> enter(String... fields) {
        return clara.send("/" + running.meeting + "/behalf", fields);
    }
}
