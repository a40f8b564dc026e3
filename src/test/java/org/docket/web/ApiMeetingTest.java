// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.RollCall;
import org.docket.clerk.MeetingBook;
import org.docket.clerk.WholeMeeting;
import org.docket.edit.Target;
import org.docket.meeting.Act;
import org.docket.meeting.Ballot;
import org.docket.meeting.Ballot.Choice;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Noted;
import org.docket.meeting.Opened;
import org.docket.meeting.Seated;
import org.docket.meeting.Voted;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole meeting as one JSON object, for each as much as they may know. */
class ApiMeetingTest {
    private static Running running;
    private static String director;
    private static String member;
    private static String guest;
    private static MeetingBook book;
    private static int sent;

    @BeforeAll
    static void meet(@TempDir Path folder) throws Exception {
        running = new Running(folder);
        running.clock.advance(Duration.ofHours(22));
        running.person("clr", "cr", Role.SECRETARY);
        director = running.person("joe", "jt", Role.DIRECTOR);
        member = running.person("amy", "ar", Role.MEMBER);
        guest = running.person("gus", "gg", Role.GUEST);
        running.newMeeting();
        book = MeetingBook.of(running.clerk, running.clock);
        Instant now = running.clock.instant();
        write(Optional.empty(), id -> new Begun(now));
        write(
                Optional.empty(),
                id -> new Seated(
                        "Pat Doe", RollCall.Group.DIRECTOR, true, Optional.empty(), Optional.empty(), "by phone"));
        write(Optional.of("A"), id -> new Noted(id, 0, "Thank them."));
        write(Optional.of("7A"), id -> new Voted(id, now, false, List.of(new Ballot("Pat Doe", Choice.YES))));
        write(Optional.empty(), id -> new Closed(now));
        write(Optional.of("B"), id -> new Noted(id, 0, "Hush."));
        write(Optional.empty(), id -> new Opened(now));
        running.store.change(books -> books.papers()
                .keep(Paper.Kind.DRAFT, running.meeting, new Papers.Entry("clr", now), Blob.of("The draft")));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private interface Saying {
        Act act(int item);
    }

    private static void write(Optional<String> item, Saying saying) throws Exception {
        Person clerk = new Person("clr", "Clr", "cr", "", java.util.Set.of(Role.SECRETARY));
        book.write(
                clerk,
                running.meeting,
                new MeetingBook.Sent("s" + sent++, item.map(Target::of), around -> saying.act(around.item())));
    }

    @Test
    void whoSitsInReadsAllOfIt() throws Exception {
        JsonNode whole = read(director);
        assertEquals("2026-01-21", whole.get("date").asText());
        assertEquals("P5", whole.get("phase").asText());
        assertEquals("2026-01-21T10:00:00Z", whole.get("begun").asText());
        assertEquals("by phone", whole.at("/attendance/0/remark").asText());
        assertEquals("A", whole.at("/positions/0/item").asText());
        JsonNode vote = whole.at("/outcomes/0");
        assertEquals("7A", vote.get("item").asText());
        assertTrue(vote.get("carries").asBoolean());
        assertEquals("unanimous", vote.get("phrase").asText());
        assertEquals("yes", vote.at("/ballots/0/choice").asText());
        assertEquals(2, whole.get("notes").size());
        assertEquals("The draft", whole.at("/minutes/draft").asText());
        assertEquals(
                running.clerk.agenda(running.meeting).items().size(),
                whole.get("items").size());
    }

    @Test
    void whatWasClosedStaysClosedToMembers() throws Exception {
        JsonNode whole = read(member);
        assertEquals("Thank them.", whole.at("/notes/0/text").asText());
        assertFalse(whole.toString().contains("Hush"), whole::toString);
        assertFalse(whole.get("minutes").has("draft"));
    }

    @Test
    void guestsReadWhenItWasAndWhoWasThere() throws Exception {
        JsonNode whole = read(guest);
        assertEquals(1, whole.get("attendance").size());
        assertTrue(whole.get("notes").isEmpty());
        assertTrue(whole.get("outcomes").isEmpty());
        assertFalse(whole.has("positions"));
        assertEquals(
                401,
                running.send(running.to("/api/v1/agendas/2026-01-21/meeting")).statusCode());
    }

    @Test
    void theCommandPrintsAllOfIt() {
        String printed = WholeMeeting.of(running.clerk, running.clock)
                .read(running.meeting)
                .printed();
        assertTrue(printed.contains("Hush."), printed);
    }

    private static JsonNode read(String token) throws Exception {
        return new ObjectMapper()
                .readTree(running.send(running.api(token, "meeting")).body());
    }
}
