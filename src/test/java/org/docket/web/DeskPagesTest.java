// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secretary's desk, as a browser without scripts has it. */
class DeskPagesTest {
    private static Running running;
    private static Visit clara;
    private static String director;
    private static String member;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        running.clock.set("2026-01-21T10:00:00Z");
        running.person("clr", "cr", Role.SECRETARY);
        clara = Visit.of(running, "clr");
        director = running.person("joe", "jt", Role.DIRECTOR);
        member = running.person("amy", "ar", Role.MEMBER);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void meet() {
        running.clock.set("2026-01-21T10:00:00Z");
        running.newMeeting();
    }

    @Test
    void onlyWhoKeepsNotesSitsAtIt() {
        for (String token : new String[] {director, member}) {
            assertEquals(
                    403,
                    running.send(running.to(path()).header("Authorization", "Bearer " + token))
                            .statusCode());
        }
        assertEquals(200, clara.open(path()).statusCode());
    }

    @Test
    void theMeetingIsCalledToOrderAtTheTypedTimeAndThatIsTakenBack() {
        done("act", "begun", "at", "9:58");
        assertStands("Called to order at 9:58 UTC");
        assertStands("meeting in progress");
        assertEquals(409, send("act", "struck", "strikes", "1", "reason", "").statusCode());
        done("act", "struck", "strikes", "1", "reason", "a rehearsal");
        assertStands("called to order at 9:58, by Name of clr at 10:00: a rehearsal");
        done("act", "begun", "at", "");
        assertStands("Called to order at 10:00 UTC");
        running.clock.advance(Duration.ofMinutes(90));
        done("act", "ended", "at", "11:30");
        assertStands("Adjourned at 11:30 UTC");
    }

    @Test
    void beforeItsDayItCannotBeCalledToOrder() {
        running.clock.set("2026-01-19T10:00:00Z");
        assertStands("It is called to order here once its day has come.");
        assertEquals(409, send("act", "begun", "at", "").statusCode());
    }

    @Test
    void whatWasTypedComesBackWithTheReason() {
        begin();
        HttpResponse<String> page = send(
                "act",
                "seated",
                "name",
                "Pat Doe",
                "group",
                "director",
                "present",
                "yes",
                "joined",
                "10.5",
                "left",
                "",
                "remark",
                "by phone");
        assertEquals(409, page.statusCode());
        assertTrue(page.body().contains("<p role=\"alert\">Write a time as 19:05. This is none: 10.5</p>"));
        assertTrue(
                page.body().contains("name=\"joined\" class=\"time\" size=\"5\" inputmode=\"numeric\" value=\"10.5\""));
        assertTrue(page.body().contains("name=\"remark\" size=\"12\" value=\"by phone\""));
    }

    @Test
    void whoComesLateIsInTheRollAndTheQuorumFollows() {
        begin();
        assertStands("0 of 1 directors are present, 1 needed: there is no quorum, so nothing can be decided.");
        assertEquals(409, settle("7A", "unanimous").statusCode());
        running.clock.advance(Duration.ofMinutes(5));
        done("act", "seated", "name", "Pat Doe", "group", "director", "now", "joined");
        assertStands("  Pat Doe - joined at 10:05");
        assertStands("1 of 1 directors are present, 1 needed: there is a quorum.");
        running.clock.advance(Duration.ofMinutes(5));
        done("act", "seated", "name", "Pat Doe", "group", "director", "joined", "10:05", "now", "left");
        assertStands("  Pat Doe - joined at 10:05, left at 10:10");
        assertStands("there is no quorum, so nothing can be decided.");
        assertEquals(409, send("act", "consented", "section", "committees").statusCode());
    }

    @Test
    void whoWalksInIsAddedByNameOrId() {
        assertEquals(
                409,
                send("act", "seated", "walk", "in", "name", "Jo", "group", "guest", "present", "yes")
                        .statusCode());
        done("act", "seated", "walk", "in", "name", "amy", "group", "guest", "present", "yes");
        done("act", "seated", "walk", "in", "name", "Ann Other", "group", "guest", "present", "yes");
        done("act", "seated", "walk", "in", "name", "Pat Doe", "group", "guest", "present", "yes");
        assertStands(
                "Directors Present:\n\n  Pat Doe\n\nDirectors Absent:\n\n  none\n\nGuests:\n\n  Ann Other\n  Name of amy");
    }

    @Test
    void whoWalksInAndIsThereAlreadyKeepsTheirTimesHoweverTheNameIsTyped() {
        begin();
        done("act", "seated", "name", "Pat Doe", "group", "director", "present", "yes", "joined", "10:00");
        done("act", "seated", "walk", "in", "name", "pat  doe", "group", "guest", "present", "yes");
        assertStands("Directors Present:\n\n  Pat Doe - joined at 10:00\n\nDirectors Absent:\n\n  none</pre>");
    }

    @Test
    void consentShowsWhatItWouldCoverAndThenWhatItCovered() {
        begin();
        assertStands("<b>Committees</b>: not taken; would cover 1, 1 apart");
        assertStands("<b>Bee</b> stands apart: ");
        arrive();
        done("act", "consented", "section", "committees");
        assertStands("<b>Committees</b>: taken at 10:00, ");
        assertStands("Of revision 1, with Pat Doe present.");
        assertEquals(
                409,
                send("act", "consented", "section", "committees", "seen", "3").statusCode());
    }

    @Test
    void aVoteIsCalledInItsDirectionAndSaysWhyItCarries() {
        begin();
        arrive();
        assertStands("Reverse roll call vote");
        HttpResponse<String> silent = vote("");
        assertEquals(409, silent.statusCode());
        assertTrue(silent.body().contains("How did Pat Doe vote?"));
        assertEquals(303, vote("yes").statusCode());
        assertStands("vote at 10:00, It carries: 1 of 1 directors present and not recused say yes, 1 needed.</b>"
                + " <span class=\"small\">Pat Doe yes</span>");
        HttpResponse<String> acts = clara.open("/api/v1/agendas/" + running.meeting + "/acts");
        assertTrue(acts.body().contains("\"reverse\":true"), acts::body);
        String number = Visit.found("\"act\":\"voted\".*?\"number\":(\\d+)", acts);
        done("act", "struck", "strikes", number, "reason", "the wrong item", "item", "7A");
        assertStands("Reverse roll call vote");
        assertEquals(303, settle("7A", "tabled").statusCode());
        assertStands("<b>tabled</b>");
    }

    @Test
    void aNoteIsKeptInVersionsAndBothTextsStandWhereTwoWrote() {
        note("0", "Ask them.");
        assertStands("on the server 10:00:00, version 1, by Name of clr");
        note("0", "Thank them.");
        assertStands("\nThank them.</textarea>");
        assertStands("<b>Name of clr wrote meanwhile</b>, at 10:00:00.");
        assertStands("<pre>Ask them.</pre>");
        note("2", "Thank them.\n\nAsk  them.");
        assertFalse(page().contains("wrote meanwhile"), "the newest says it all");
    }

    @Test
    void anActionItemIsAParagraphOfTheNote() {
        note("0", "Quiet.");
        done(
                "act",
                "noted",
                "item",
                "A",
                "title",
                "Ant",
                "from",
                "1",
                "before",
                "Quiet.",
                "owner",
                "Sam",
                "text",
                "ask them\nwhy");
        assertStands("\nQuiet.\n\n@Sam: ask them\nwhy</textarea>");
        assertStands("<li>* Sam: ask them why</li>");
        assertStands("name=\"text\" required value=\"pursue a report for Bee\"");
        assertStands("name=\"owner\" list=\"owners\" size=\"10\" required value=\"Sam\"");
    }

    @Test
    void widthsAreThoseThatFitTheMinutes() {
        note("0", "x\n" + "w".repeat(71));
        assertStands("Line 2 is wider than 70.");
        assertStands("data-item-id=\"7A\" data-title=\"Change Ant Chair\" data-from=\"0\" data-width=\"74\"");
    }

    @Test
    void whatIsWrittenInAClosedSessionStaysInIt() {
        begin();
        done("act", "closed", "at", "");
        assertStands("The session is closed.");
        note("0", "A secret.");
        done("act", "opened", "at", "");
        assertStands("closed session</span>");
        String seen = running.send(running.api(member, "acts")).body();
        assertFalse(seen.contains("secret"), seen);
    }

    @Test
    void aComplaintIsAnswered() {
        begin();
        String complaint = "{\"id\":\"d\",\"act\":\"disputed\",\"about\":0,\"words\":\"I was there.\"}";
        running.send(running.api(director, "acts").POST(BodyPublishers.ofString(complaint)));
        assertStands("<b>Name of joe</b> on the roll call, at 10:00: I was there.");
        done("act", "disputed", "about", "2", "words", "Mended.");
        assertStands("No director says that anything is written down wrongly.");
    }

    @Test
    void whoKnowsTheNewestIsNotSentThePageAgain() {
        begin();
        assertEquals(204, clara.open(path() + "?since=1").statusCode());
        assertEquals(200, clara.open(path() + "?since=0").statusCode());
    }

    @Test
    void theSameFormSentTwiceIsOneAct() {
        String[] form = {"act", "noted", "item", "A", "title", "Ant", "from", "0", "text", "Once.", "seen", "0"};
        assertEquals(303, clara.send(path(), form).statusCode());
        assertEquals(303, clara.send(path(), form).statusCode());
        assertStands("version 1,");
    }

    private static void begin() {
        done("act", "begun", "at", "10:00");
    }

    private static void arrive() {
        done("act", "seated", "name", "Pat Doe", "group", "director", "present", "yes");
    }

    private static HttpResponse<String> settle(String item, String outcome) {
        return send("act", "settled", "item", item, "outcome", outcome, "words", "");
    }

    private static HttpResponse<String> vote(String choice) {
        return send("act", "voted", "item", "7A", "reverse", "yes", "name.0", "Pat Doe", "vote.0", choice, "at", "");
    }

    private static void note(String from, String text) {
        done("act", "noted", "item", "A", "title", "Ant", "from", from, "text", text);
    }

    private static void done(String... fields) {
        HttpResponse<String> answer = send(fields);
        assertEquals(303, answer.statusCode(), answer::body);
    }

    private static HttpResponse<String> send(String... fields) {
        return clara.send(path(), fields);
    }

    private static void assertStands(String words) {
        String page = page();
        assertTrue(page.contains(words), () -> words + " stands not in " + page);
    }

    private static String page() {
        return clara.open(path()).body();
    }

    private static String path() {
        return "/" + running.meeting + "/desk";
    }
}
