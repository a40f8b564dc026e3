// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.edit.Change;
import org.docket.edit.PostReport;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of revisions also says who gave a position again, and when. */
class RevisionsPageTest {
    @Test
    void anApprovalGivenAgainStandsBesideTheRevisionThatWasTheNewest(@TempDir Path folder) {
        try (Running running = new Running(folder)) {
            running.newMeeting();
            running.accounts.add(new Person("joe", "Joe Tester", "jx", "", Set.of(Role.DIRECTOR)));
            Visit joe = Visit.of(running, "joe");
            commit(joe, running);
            make(running, new PostReport(Target.of("A"), "Other news."));
            running.clock.advance(Duration.ofMinutes(7));
            commit(joe, running);
            assertEquals(3, running.clerk.newest(running.meeting).orElseThrow().number());
            running.clock.advance(Duration.ofMinutes(7));
            make(running, new PostReport(Target.of("B"), "Newer news."));
            String page = joe.open("/" + running.meeting + "/revisions").body();
            String said = "Joe Tester affirmed their position on Ant, ";
            assertEquals(2, page.split(said, -1).length, page);
            assertTrue(page.indexOf("/revisions/3\"") < page.indexOf(said), page);
            assertTrue(page.indexOf(said) < page.indexOf("/revisions/2\""), page);
        }
    }

    private static void commit(Visit joe, Running running) {
        String day = "/" + running.meeting;
        joe.send(day + "/queue", "change", "approve", "item", "A", "to", "/");
        joe.send(day + "/queue/commit", "message", "");
    }

    private static void make(Running running, Change change) {
        Person secretary = new Person("clara", "Clara Roe", "clr", "", Set.of(Role.SECRETARY));
        running.clerk.make(secretary, running.meeting, List.of(new Sent(Optional.empty(), change)), "");
    }
}
