// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.SmallAgenda;
import org.docket.agenda.RollCall;
import org.docket.clerk.Cabinet;
import org.docket.clerk.MeetingBook;
import org.docket.committees.Committee.Kind;
import org.docket.edit.AddCommittee;
import org.docket.edit.Target;
import org.docket.meeting.Act;
import org.docket.meeting.Begun;
import org.docket.meeting.Ended;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Settled.Outcome;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a meeting the committee file follows what was resolved, once somebody confirms the difference. */
class AfterwardsPagesTest {
    private static final String PAGE = "/2026-01-21/afterwards";
    private static final String CHANGE =
            "title.0=Change+Ant+Chair&take.0=yes&person.0=Kim+Roe&address.0=kim@example.org";
    private static final Person CLERK = new Person("clr", "Clr", "cr", "", Set.of(Role.SECRETARY));

    private Running running;
    private Cabinet cabinet;
    private String secretary;
    private int sent;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        running = new Running(folder);
        running.clock.set("2026-01-21T10:00:00Z");
        secretary = running.person("clr", "cr", Role.SECRETARY);
        cabinet = Cabinet.of(running.clerk, running.house.board(), running.clock);
        cabinet.change(CLERK, List.of(committee("Ant", "Pat Doe"), committee("Bee", "Kim Roe")));
        running.clerk.take(
                "2026-01-21",
                SmallAgenda.TEXT.replace(
                        "WHEREAS, there is one.",
                        "BE IT RESOLVED, that Kim\n       Roe (kim) be and hereby is appointed to the\n"
                                + "       office of Vice President, Ant."));
        write(new Begun(running.clock.instant()));
        write(new Seated("Pat Doe", RollCall.Group.DIRECTOR, true, Optional.empty(), Optional.empty(), ""));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void nothingIsDoneBeforeTheMeetingIsOver() {
        assertTrue(get(secretary).body().contains("The meeting is not over yet."));
        HttpResponse<String> refused = post("change=check&" + CHANGE);
        assertEquals(409, refused.statusCode());
    }

    @Test
    void aNewChairIsConfirmedAsADifferenceAndTheScheduleFollows() throws Exception {
        settle(Outcome.UNANIMOUS);
        adjourn();
        String page = get(secretary).body();
        assertTrue(page.contains("name=\"take.0\" value=\"yes\" checked"), page);
        assertTrue(page.contains("value=\"Kim Roe\""), page);
        assertTrue(page.contains("Bee: missing in January"), page);
        String before = cabinet.text(Paper.Kind.COMMITTEES);
        String seen = post("change=check&schedule=yes&" + CHANGE).body();
        assertEquals(before, cabinet.text(Paper.Kind.COMMITTEES), "looking changes nothing");
        assertTrue(seen.contains("Confirm this"), seen);
        assertEquals(
                303,
                post("change=confirm&schedule=yes&base=" + base(seen) + "&" + CHANGE)
                        .statusCode());
        assertEquals(
                "Kim Roe",
                cabinet.committees()
                        .named("Ant")
                        .orElseThrow()
                        .chair()
                        .orElseThrow()
                        .name());
        assertTrue(cabinet.text(Paper.Kind.COMMITTEES).contains("# missing in January"));
        String after = get(secretary).body();
        assertTrue(after.contains("the file says so"), after);
        assertTrue(after.contains("Name of clr, 21 January 2026, 10:00 UTC"), after);
        assertTrue(after.contains("Nothing of this meeting is left to write into it."), after);
    }

    @Test
    void aFileThatHasChangedSinceIsLookedAtAgain() throws Exception {
        settle(Outcome.UNANIMOUS);
        adjourn();
        String seen = post("change=check&" + CHANGE).body();
        cabinet.change(CLERK, List.of(committee("Cow", "Lee Poe")));
        HttpResponse<String> refused = post("change=confirm&base=" + base(seen) + "&" + CHANGE);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("The committee file has changed since"), refused.body());
    }

    @Test
    void whatWasTabledIsNotTicked() throws Exception {
        settle(Outcome.TABLED);
        adjourn();
        String page = get(secretary).body();
        assertFalse(page.contains("name=\"take.0\" value=\"yes\" checked"), page);
        assertTrue(page.contains("do not say that the board passed it"), page);
    }

    @Test
    void theRestIsTickedByAPersonAndTakenBack() throws Exception {
        settle(Outcome.UNANIMOUS);
        adjourn();
        String what = "what=Change+Ant+Chair:+Write+to+Kim+Roe,+who+chairs+Ant+now";
        assertEquals(303, post("change=done&" + what).statusCode());
        assertTrue(get(secretary).body().contains("Done: Write to Kim Roe, who chairs Ant now"));
        assertEquals(303, post("change=undone&" + what).statusCode());
        assertTrue(get(secretary).body().contains("To do: Write to Kim Roe, who chairs Ant now"));
        assertEquals(409, post("change=done&what=nothing").statusCode());
    }

    @Test
    void itIsForThoseWhoKeepTheCommitteeFile() {
        assertEquals(403, get(running.person("joe", "jt", Role.DIRECTOR)).statusCode());
    }

    private AddCommittee committee(String name, String chair) {
        return new AddCommittee(
                name,
                Kind.PROJECT,
                new AddCommittee.Chair(chair, "x@example.org"),
                LocalDate.of(2020, 1, 1),
                Optional.of("January, April, July, October"));
    }

    private void settle(Outcome outcome) throws Exception {
        MeetingBook book = MeetingBook.of(running.clerk, running.clock);
        book.write(
                CLERK,
                "2026-01-21",
                new MeetingBook.Sent(
                        "s" + sent++, Optional.of(Target.of("7A")), around -> new Settled(around.item(), outcome, "")));
    }

    private void adjourn() throws Exception {
        write(new Ended(running.clock.instant()));
    }

    private void write(Act act) throws Exception {
        MeetingBook.of(running.clerk, running.clock)
                .write(CLERK, "2026-01-21", new MeetingBook.Sent("s" + sent++, Optional.empty(), around -> act));
    }

    private static String base(String page) {
        Matcher base = Pattern.compile("name=\"base\" value=\"(\\d+)\"").matcher(page);
        assertTrue(base.find(), page);
        return base.group(1);
    }

    private HttpResponse<String> post(String body) {
        return running.send(running.form(PAGE, body).header("Authorization", "Bearer " + secretary));
    }

    private HttpResponse<String> get(String token) {
        return running.send(running.to(PAGE).header("Authorization", "Bearer " + token));
    }
}
