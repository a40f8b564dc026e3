// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.docket.agenda.MarkedAgenda;
import org.docket.agenda.RollCall.Group;
import org.docket.edit.Flag;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Disputed;
import org.docket.meeting.Ended;
import org.docket.meeting.Recorded;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever leads a meeting has before them, where the meeting is, and how directors are written down. */
class ChairPagesTest {
    private static final Pattern NEED = Pattern.compile("<li data-item=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static Running running;
    private static Person joe;
    private static Visit director;
    private static Visit chair;
    private static Visit member;
    private static Visit guest;
    private static int meetings;

    private String home;
    private String meeting;
    private Meetingroom room;

    @BeforeAll
    static void start() {
        running = new Running(folder);
        joe = new Person("joe", "Joe Tester", "jt", "", Set.of(Role.DIRECTOR));
        running.accounts.add(joe);
        running.accounts.add(new Person("huw", "Huw Chair", "hc", "", Set.of(Role.CHAIR)));
        running.accounts.add(new Person("amy", "Amy Reader", "ar", "", Set.of(Role.MEMBER)));
        running.accounts.add(new Person("gus", "Gus Guest", "gg", "", Set.of(Role.GUEST)));
        running.clock.advance(Duration.ofHours(22));
        director = Visit.of(running, "joe");
        chair = Visit.of(running, "huw");
        member = Visit.of(running, "amy");
        guest = Visit.of(running, "gus");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void meet() {
        meetings++;
        meeting = "2026-01-21-" + (meetings + 1);
        home = "/" + meeting + "/";
        running.clerk.take(meeting, MarkedAgenda.TEXT);
        room = new Meetingroom(running, meeting);
    }

    @Test
    void theBoardSeesItAndNobodyElse() {
        assertEquals(200, open(chair).statusCode());
        assertEquals(200, open(director).statusCode());
        assertEquals(403, open(member).statusCode());
        assertEquals(403, open(guest).statusCode());
        assertEquals(
                home + "chair?at=1",
                chair.open(home + "chair").headers().firstValue("Location").orElseThrow());
    }

    @Test
    void whatNeedsTimeStandsInTheOrderInWhichItIsTaken() {
        String page = open(chair).body();
        List<String> order = needs(page);
        assertEquals(List.of("B", "C"), order.subList(0, 2), "flagged, missing");
        assertEquals(List.of("7A", "8A"), order.subList(order.size() - 2, order.size()), "special orders, discussion");
        assertTrue(order.subList(2, order.size() - 2).contains("1"), "what consent does not cover stands between");
        assertTrue(page.contains("flagged by jt") || page.contains("flagged by Joe Tester"), page);
        assertTrue(page.contains("shepherd Joe"));
        assertTrue(page.contains("not covered by consent: "));
    }

    @Test
    void theOrderChangesOnlyWhenTheChairAsks() {
        List<String> before = needs(open(chair).body());
        flag("A");
        String kept = open(chair).body();
        assertEquals(before, needs(kept));
        assertTrue(
                kept.contains("<p class=\"fresh\" role=\"status\"><a class=\"button\" href=\"chair\">1 new, show them"),
                kept);
        String asked = chair.open(home + "chair?at=2").body();
        assertEquals(List.of("A", "B"), needs(asked).subList(0, 2));
        assertFalse(asked.contains("show them"));
    }

    @Test
    void theClockRunsAgainstThePlannedEnd() {
        assertTrue(open(chair).body().contains("It is planned from 10:00 UTC to 11:00 UTC."));
        Instant ten = Instant.parse("2026-01-21T10:00:00Z");
        room.act(new Begun(ten));
        running.clock.advance(Duration.between(running.clock.instant(), ten.plusSeconds(31 * 60)));
        String page = open(chair).body();
        assertTrue(page.contains("max=\"60\" value=\"31\""), page);
        assertTrue(
                page.contains("<b data-passed>31</b> of 60 minutes have passed, <span data-left>29 remain</span>"),
                page);
        assertTrue(page.contains("0 of 2 directors are present, 2 needed"));
        running.clock.advance(Duration.ofMinutes(39));
        room.act(new Ended(ten.plusSeconds(70 * 60)));
        assertTrue(
                open(chair).body().contains("<b data-passed>70</b> of 60 minutes were used, <span data-left>10 over"));
    }

    @Test
    void aKeyLeadsTheMeetingOnToTheNext() {
        begin();
        List<String> needs = needs(open(chair).body());
        assertEquals(List.of(needs.get(0)), keyed(open(chair).body()));
        assertEquals(
                303,
                chair.send(home + "topic", "item", needs.get(0), "to", home).statusCode());
        assertEquals(List.of(needs.get(1)), keyed(open(chair).body()));
    }

    /** The items whose buttons the key presses. */
    private static List<String> keyed(String page) {
        return Pattern.compile("name=\"item\" value=\"([^\"]*)\">(?:(?!</form>).)*data-key=\"x\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whatWasDecidedStandsThere() {
        begin();
        assertTrue(open(chair).body().contains("Nothing yet."));
        room.act("7A", id -> new Settled(id, Settled.Outcome.TABLED, ""));
        assertTrue(Pattern.compile("Decided so far.*<b class=\"outcome\">tabled</b>", Pattern.DOTALL)
                .matcher(open(chair).body())
                .find());
    }

    @Test
    void othersSeeWhereTheMeetingIs() {
        assertEquals(409, at(chair, "B").statusCode(), "not before it begins");
        begin();
        assertEquals(403, at(director, "B").statusCode());
        assertEquals(303, at(chair, "B").statusCode());
        assertTrue(member.open(home).body().contains("The meeting is at <a href=\"" + home + "Bee\">Bee</a>"));
        assertTrue(open(chair).body().contains("aria-current=\"step\""));
        assertTrue(chair.open(home + "Ant").body().contains("data-key=\"x\">We are at this item"));
        assertFalse(chair.open(home + "Bee").body().contains("We are at this item"));
        assertFalse(director.open(home + "Ant").body().contains("We are at this item"));
        assertTrue(member.open("/api/v1/agendas/" + meeting + "/news").body().contains("\"topic\":1"));
        room.act(new Ended(running.clock.instant()));
        assertFalse(member.open(home).body().contains("The meeting is at"));
    }

    @Test
    void whereAClosedSessionIsOthersAreNotTold() {
        begin();
        room.act(new Closed(running.clock.instant()));
        at(chair, "B");
        assertTrue(member.open(home).body().contains("The meeting is at a closed session</p>"));
        String bee = member.open(home + "Bee").body();
        assertTrue(bee.contains("<pre>Closed session.</pre>"), bee);
        assertFalse(bee.contains("mark-bee"));
        assertTrue(director.open(home + "Bee").body().contains("mark-bee-private"));
    }

    @Test
    void aDirectorSeesHowTheyAreWrittenDownAndSaysThatIsWrong() {
        begin();
        Recorded absent =
                room.act(new Seated("Joe Tester", Group.DIRECTOR, false, Optional.empty(), Optional.empty(), ""));
        assertTrue(director.open(home).body().contains("<li>Roll call: absent"));
        assertTrue(open(director).body().contains("<li>Roll call: absent"));
        assertFalse(chair.open(home).body().contains("How you are written down"), "who is no director is not asked");
        assertEquals(409, dispute(director, absent, " ").statusCode());
        assertEquals(403, dispute(chair, absent, "I was there.").statusCode());
        assertEquals(303, dispute(director, absent, "I was there.").statusCode());
        String waiting = director.open(home).body();
        assertTrue(
                waiting.contains("You said: I was there. <span class=\"soft\">The secretary has yet to answer."),
                waiting);
        room.act(new Disputed(room.last(), "Mended.", true));
        assertTrue(director.open(home).body().contains("<b>The secretary: Mended.</b>"));
    }

    private void begin() {
        room.act(new Begun(running.clock.instant()));
    }

    private HttpResponse<String> open(Visit who) {
        return who.open(home + "chair?at=1");
    }

    private HttpResponse<String> at(Visit who, String item) {
        return who.send(home + "topic", "item", item, "to", home);
    }

    private HttpResponse<String> dispute(Visit who, Recorded about, String words) {
        return who.send(home + "disputes", "about", String.valueOf(about.number()), "words", words, "to", home);
    }

    private void flag(String item) {
        running.clerk.make(joe, meeting, List.of(new Sent(Optional.empty(), new Flag(Target.of(item), "jt"))), "");
    }

    private static List<String> needs(String page) {
        String list = page.substring(page.indexOf("class=\"plain needs\""));
        return NEED.matcher(list).results().map(found -> found.group(1)).toList();
    }
}
