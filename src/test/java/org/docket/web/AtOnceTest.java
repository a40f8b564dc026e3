// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Committing each thing at once, and taking it back. */
class AtOnceTest {
    @TempDir
    Path folder;

    private Running running;
    private String token;
    private Person gus;

    @BeforeEach
    void start() {
        running = new Running(folder);
        running.newMeeting();
        token = running.person("gus", "gs", Role.DIRECTOR);
        gus = running.accounts.find("gus").orElseThrow();
        choose("yes");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void anApprovalIsARevisionOfItsOwn() {
        say("change=approve&item=B");
        assertEquals(2, newest());
        assertTrue(item("B").approved().orElseThrow().contains("gs"));
        assertTrue(running.clerk.pending(gus, running.meeting).isEmpty());
        String page = page("");
        assertTrue(
                page.contains("Committed at once, as <a href=\"/2026-01-21/revisions/2\">revision 2</a>: Approve"),
                page);
        assertTrue(page.contains("data-none=\"Commits at once\">Commits at once"), page);
        assertEquals("gus", running.clerk.newest(running.meeting).orElseThrow().who());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change=approve&item=B",
                "change=comment&item=B&text=Well+then",
                "change=comment&item=B&text=Wait&mark=hold&until=2026-02-01",
            })
    void whatIsTakenBackLeavesEveryByteAsItWas(String form) {
        say(form);
        assertEquals(2, newest());
        assertEquals(303, undo(2).statusCode());
        assertEquals(3, newest());
        assertArrayEquals(running.clerk.text(running.meeting, 1), running.clerk.text(running.meeting, 3));
        assertFalse(page("").contains("Undo"));
    }

    @Test
    void aFlagAndItsReasonAreTakenBackTogether() {
        say("change=flag&item=B&text=Why");
        assertEquals(List.of("gs"), item("B").flaggedBy());
        undo(2);
        assertEquals(List.of(), item("B").flaggedBy());
        assertEquals(List.of(), item("B").comments());
    }

    @Test
    void otherWordsAreTakenBackForThoseBefore() {
        say("change=comment&item=B&text=First");
        say("change=edit-comment&item=B&was=First&text=Second");
        assertEquals("Second", item("B").comments().get(0).text());
        undo(3);
        assertEquals("First", item("B").comments().get(0).text());
    }

    @Test
    void aCommentWithdrawnComesBackWithItsMark() {
        say("change=comment&item=B&text=Mine&mark=board");
        say("change=withdraw-comment&item=B&was=[board]+Mine");
        assertEquals(List.of(), item("B").comments());
        undo(3);
        assertEquals("[board] Mine", item("B").comments().get(0).words());
    }

    @Test
    void whatStoodThereBeforeIsNotTakenBack() {
        choose("no");
        running.clerk.make(gus, running.meeting, sent(new Approve(Target.of(item("B")), "gs")), "");
        choose("yes");
        say("change=approve&item=B");
        assertEquals(2, newest());
        assertEquals(409, undo(2).statusCode());
        assertTrue(item("B").approved().orElseThrow().contains("gs"));
    }

    @Test
    void whatOthersSaidMeanwhileStays() {
        say("change=approve&item=B");
        running.person("olga", "ol", Role.DIRECTOR);
        Person olga = running.accounts.find("olga").orElseThrow();
        running.clerk.make(olga, running.meeting, sent(new Approve(Target.of(item("B")), "ol")), "");
        undo(2);
        assertTrue(item("B").approved().orElseThrow().contains("ol"));
        assertFalse(item("B").approved().orElseThrow().contains("gs"));
        assertEquals(409, undo(2).statusCode());
    }

    @Test
    void whatWaitsGoesOnWaiting() {
        running.clerk.enqueue(
                gus,
                running.meeting,
                new Sent(Optional.empty(), new AddComment(Target.of(item("B")), "gs", "Later", Optional.empty())));
        say("change=approve&item=B");
        assertEquals(1, newest());
        assertEquals(2, running.clerk.pending(gus, running.meeting).size());
    }

    @Test
    void whoQueuesAgainQueues() {
        assertTrue(page("queue").contains("Queue first from now on"));
        choose("no");
        assertTrue(page("queue").contains("Commit at once from now on"));
        say("change=approve&item=B");
        assertEquals(1, newest());
        assertEquals(1, running.clerk.pending(gus, running.meeting).size());
    }

    @Test
    void theChoiceIsThePersonsOwn() {
        String other = running.person("olga", "ol", Role.DIRECTOR);
        post(other, "queue", "change=approve&item=B&to=/");
        assertEquals(1, newest());
    }

    private void choose(String atOnce) {
        assertEquals(303, post(token, "queue/habit", "atOnce=" + atOnce).statusCode());
    }

    private void say(String form) {
        HttpResponse<String> answer = post(token, "queue", form + "&to=/");
        assertEquals(303, answer.statusCode(), answer::body);
    }

    private HttpResponse<String> undo(int number) {
        return post(token, "undo", "number=" + number);
    }

    private HttpResponse<String> post(String who, String page, String form) {
        return running.send(
                running.form("/" + running.meeting + "/" + page, form).header("Authorization", "Bearer " + who));
    }

    private String page(String page) {
        return running.send(running.to("/" + running.meeting + "/" + page)
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/html"))
                .body();
    }

    private Item item(String id) {
        return running.clerk.agenda(running.meeting).item(id).orElseThrow();
    }

    private int newest() {
        return running.clerk.newest(running.meeting).orElseThrow().number();
    }

    private static List<Sent> sent(Approve approve) {
        return List.of(new Sent(Optional.empty(), approve));
    }
}
