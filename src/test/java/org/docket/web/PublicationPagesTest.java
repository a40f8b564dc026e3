// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.docket.agenda.RollCall;
import org.docket.clerk.MeetingBook;
import org.docket.clerk.MinutesDesk;
import org.docket.edit.Target;
import org.docket.meeting.Begun;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Settled.Outcome;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Blob;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Messages;
import org.docket.store.MinutesStep.Kind;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes are published by two people or after notice, with the approved digest alone, and withdrawn by one. */
class PublicationPagesTest {
    private static final String MEETING = "2026-01-21";
    private static final String PAGE = "/2026-01-21/publication";
    private static final String TEXT = "/minutes/2026/board_minutes_2026_01_21.txt";
    private static final Person CLERK = new Person("clr", "Clr", "cr", "", Set.of(Role.SECRETARY));
    private static final String DRAFT =
            "Minutes\n\nAll is well.\n\n<private>\nmark-private words\n</private>\n\nThe end.\n";

    private Running running;
    private String secretary;
    private String director;
    private String chair;
    private String member;
    private int sent;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.clock.set("2026-02-18T10:00:00Z");
        secretary = running.person("clr", "cr", Role.SECRETARY);
        director = running.person("joe", "jt", Role.DIRECTOR);
        chair = running.person("kim", "kr", Role.CHAIR);
        member = running.person("amy", "ar", Role.MEMBER);
        TwoMonths.take(running.clerk);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void whatIsNotDraftedOrNotApprovedIsRefusedWithASentence() {
        assertTrue(get(secretary, PAGE).body().contains("There is no draft of these minutes yet."));
        draft(DRAFT);
        assertTrue(get(secretary, PAGE).body().contains("The board has not approved these minutes yet."));
        HttpResponse<String> refused = agree(secretary);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("The board has not approved these minutes yet."), refused.body());
    }

    @Test
    void aTextThatWasChangedAfterItsApprovalIsRefused() throws Exception {
        draft(DRAFT);
        approve(Outcome.APPROVED);
        draft(DRAFT.replace("well", "better"));
        assertTrue(get(secretary, PAGE).body().contains("This is not the text that the board approved"));
        assertEquals(409, agree(secretary).statusCode());
        assertEquals(404, get("", TEXT).statusCode());
    }

    @Test
    void theSecretaryAndADirectorPublishTogetherAndSubscribersHear() throws Exception {
        draft(DRAFT);
        approve(Outcome.APPROVED);
        running.send(running.form("/subscriptions", "kind=minutes").header("Authorization", "Bearer " + member));
        assertEquals(303, agree(secretary).statusCode());
        assertEquals(404, get("", TEXT).statusCode());
        assertTrue(get(director, PAGE).body().contains("The chair or a director has to agree too."));
        assertEquals(303, agree(director).statusCode());
        String text = get("", TEXT).body();
        assertEquals("Minutes\n\nAll is well.\n\nThe end.\n", text);
        assertEquals("P7", running.clerk.phase(MEETING).word());
        assertTrue(get("", "/minutes/feed").body().contains("board_minutes_2026_01_21.html"));
        assertEquals(1, mails("minutes").size());
        assertTrue(get("", "/search?q=well").body().contains("board_minutes_2026_01_21"));
    }

    @Test
    void anAmendedApprovalIsOfTheTextInWhichTheAmendmentStands() throws Exception {
        draft(DRAFT);
        approve(Outcome.AMENDED);
        assertEquals(409, agree(secretary).statusCode());
        amend(DRAFT.replace("well", "better"));
        assertEquals(303, agree(secretary).statusCode());
        assertEquals(303, agree(chair).statusCode());
        assertTrue(get("", TEXT).body().contains("All is better."));
    }

    @Test
    void oneOfThemTwiceIsNotTwoAndTwoDirectorsAreNotEnough() throws Exception {
        draft(DRAFT);
        approve(Outcome.APPROVED);
        agree(director);
        agree(director);
        agree(chair);
        assertEquals(404, get("", TEXT).statusCode());
        assertTrue(get(director, PAGE).body().contains("The secretary has to agree too."));
        post(director, "take-back", "");
        post(chair, "take-back", "");
        agree(secretary);
        assertEquals(404, get("", TEXT).statusCode());
    }

    @Test
    void othersMayNeitherSeeNorDoIt() {
        draft(DRAFT);
        assertEquals(403, get(member, PAGE).statusCode());
        assertEquals(403, agree(member).statusCode());
        assertEquals(401, get("", PAGE).statusCode());
    }

    @Test
    void twoDaysAfterNoticeOneIsEnough() throws Exception {
        draft(DRAFT);
        approve(Outcome.APPROVED);
        assertEquals(303, post(director, "notice", "").statusCode());
        agree(director);
        running.clock.set("2026-02-25T10:00:00Z");
        agree(director);
        assertEquals(404, get("", TEXT).statusCode(), "the notice waits in the ledger");
        assertTrue(get(director, PAGE).body().contains("has not gone out"));
        running.clock.set("2026-02-18T10:00:00Z");
        running.store.change(books -> books.messages()
                .move(
                        mails("publication").get(0),
                        new Messages.Move(Message.State.SENT, Instant.EPOCH, "", false),
                        Event.of(Event.Kind.SENT, running.clock.instant(), "sender", "")));
        running.clock.set("2026-02-20T09:59:00Z");
        agree(director);
        assertEquals(404, get("", TEXT).statusCode());
        running.clock.set("2026-02-20T10:01:00Z");
        assertEquals(404, get("", TEXT).statusCode(), "a person publishes, not the clock");
        assertTrue(get(director, PAGE).body().contains("one person is enough, which is now."));
        agree(director);
        assertEquals(200, get("", TEXT).statusCode());
    }

    @Test
    void aNoticeThatNeverWentDoesNotCount() throws Exception {
        draft(DRAFT);
        approve(Outcome.APPROVED);
        post(director, "notice", "");
        running.store.change(books -> mails("publication")
                .forEach(message -> running.house.mailroom().outbox().cancel(books, message, "ada", "Not now")));
        running.clock.set("2026-02-22T10:00:00Z");
        agree(director);
        assertEquals(404, get("", TEXT).statusCode());
    }

    @Test
    void wordsThatArePrivateElsewhereStopItUntilSomebodySaysWhyTheyMayStand() throws Exception {
        draft(DRAFT.replace("All is well.", "The Unhappy lawyers -- wrote again."));
        approve(Outcome.APPROVED);
        assertEquals(409, agree(secretary).statusCode());
        String page = get(secretary, PAGE).body();
        Matcher place = Pattern.compile("name=\"place\" value=\"(\\w+)\"").matcher(page);
        assertTrue(place.find(), page);
        post(secretary, "excuse", "&reason=It+was+in+the+news&place=" + place.group(1));
        assertTrue(get(secretary, PAGE).body().contains("It was in the news"));
        agree(secretary);
        agree(director);
        assertEquals(200, get("", TEXT).statusCode());
    }

    @Test
    void oneWithdrawsAtOnceAndTheCorrectedTextNeedsApprovalAndTwoAgain() throws Exception {
        draft(DRAFT);
        approve(Outcome.APPROVED);
        agree(secretary);
        agree(director);
        assertEquals(409, post(chair, "withdraw", "&reason=+").statusCode());
        assertEquals(303, post(chair, "withdraw", "&reason=A+name+was+wrong").statusCode());
        HttpResponse<String> gone = get("", TEXT);
        assertEquals(410, gone.statusCode());
        assertTrue(gone.body().contains("withdrawn on 18 February 2026: A name was wrong"), gone.body());
        assertFalse(gone.body().contains("well"));
        assertTrue(get("", "/search?q=well").body().contains("withdrawn on 18 February 2026: A name was wrong"));
        assertTrue(get(chair, PAGE).body().contains("This very text was withdrawn"));
        assertEquals(409, agree(secretary).statusCode());
        amend(DRAFT.replace("well", "better"));
        assertEquals(303, agree(secretary).statusCode());
        assertEquals(410, get("", TEXT).statusCode());
        assertEquals(303, agree(chair).statusCode());
        assertTrue(get("", TEXT).body().contains("All is better."));
    }

    @Test
    void nothingPrivateReachesAnyPublicPage() throws Exception {
        draft(DRAFT);
        approve(Outcome.APPROVED);
        agree(secretary);
        agree(director);
        for (String path : List.of(
                TEXT, TEXT.replace(".txt", ".html"), "/minutes/", "/minutes/2026/", "/minutes/feed", "/calendar.ics")) {
            String shown = get("", path).body();
            assertFalse(shown.contains("mark-private") || shown.contains("lawyers"), path);
        }
    }

    private void draft(String text) {
        running.clock.advance(Duration.ofSeconds(1));
        running.store.change(books -> books.papers()
                .keep(Paper.Kind.DRAFT, MEETING, new Papers.Entry("clr", running.clock.instant()), Blob.of(text)));
    }

    /** In February the board meets and says what becomes of the minutes. */
    private void approve(Outcome outcome) throws Exception {
        running.clock.advance(Duration.ofSeconds(1));
        String words = outcome == Outcome.AMENDED ? "approved with a better word" : "";
        if (sent == 0) {
            write(Optional.empty(), around -> new Begun(around.now()));
        }
        write(
                Optional.empty(),
                around -> new Seated("Pat Doe", RollCall.Group.DIRECTOR, true, Optional.empty(), Optional.empty(), ""));
        write(Optional.of(Target.of("3A")), around -> new Settled(around.item(), outcome, words));
    }

    private void write(Optional<Target> item, MeetingBook.Saying saying) throws Exception {
        MeetingBook.of(running.clerk, running.clock)
                .write(CLERK, "2026-02-18", new MeetingBook.Sent("s" + sent++, item, saying));
    }

    /** The amendment is written into the draft, and the board approves it so. */
    private void amend(String text) {
        running.clock.advance(Duration.ofSeconds(1));
        MinutesDesk desk = MinutesDesk.of(running.clerk, running.clock);
        int version = desk.draft(CLERK, MEETING).orElseThrow().version();
        desk.edit(CLERK, MEETING, new MinutesDesk.Typed(version, text, "a better word"), List.of());
        int amended = desk.draft(CLERK, MEETING).orElseThrow().version();
        desk.decide(CLERK, MEETING, new MinutesDesk.Decision(Kind.AMENDED, "2026-02-18", amended));
    }

    private List<Message> mails(String kind) {
        return running.store.read(books -> books.messages().find(new Messages.Search("", "", "", 0, 50)).stream()
                .filter(message -> message.cause().kind().equals(kind))
                .toList());
    }

    private HttpResponse<String> agree(String token) {
        return post(token, "agree", "");
    }

    /** As a person does it: with the text that the page shows. */
    private HttpResponse<String> post(String token, String change, String more) {
        Pattern digest = Pattern.compile("name=\"sha256\" value=\"(\\w+)\"");
        String sha256 = Stream.of(get(token, PAGE).body())
                .flatMap(page -> digest.matcher(page).results())
                .map(found -> found.group(1))
                .findFirst()
                .orElseGet(() -> shown(get(token, PAGE).body()));
        String body = "change=" + change + "&sha256=" + URLEncoder.encode(sha256, StandardCharsets.UTF_8) + more;
        return running.send(running.form(PAGE, body).header("Authorization", "Bearer " + token));
    }

    private static String shown(String page) {
        Matcher code = Pattern.compile("<code>(\\w{64})</code>").matcher(page);
        return code.find() ? code.group(1) : "none";
    }

    private HttpResponse<String> get(String token, String path) {
        return running.send(running.to(path).header("Authorization", token.isEmpty() ? "none" : "Bearer " + token));
    }
}
