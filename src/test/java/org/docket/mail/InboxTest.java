// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.docket.mail.Letterbox.CLR;
import static org.docket.mail.Letterbox.JOE;
import static org.docket.mail.Letterbox.MEETING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.docket.SmallAgenda;
import org.docket.clerk.Drafts.Typing;
import org.docket.clerk.NotAllowed;
import org.docket.edit.Refused;
import org.docket.mail.Inbox.Choice;
import org.docket.mail.Inbox.Taken;
import org.docket.store.Arrival;
import org.docket.store.Arrival.Kind;
import org.docket.store.Arrival.Made;
import org.docket.store.DraftVersion;
import org.docket.store.DraftVersion.Basis;
import org.docket.store.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of mail that comes in. */
class InboxTest {
    private static final String PAT = "From: Pat Doe <pat@example.org>\n";
    private static final String BEE =
            PAT + "Message-ID: <bee@example.org>\nSubject: Re: [REPORT] Project Bee - January\n";

    @TempDir
    Path folder;

    private Letterbox box;

    @BeforeEach
    void open() {
        box = new Letterbox(folder);
    }

    @AfterEach
    void close() {
        box.close();
    }

    @Test
    void aReportBecomesADraft() {
        Arrival arrival = box.taken(BEE, "All is well.\n<private>Or not.</private>\n");
        assertEquals(Kind.REPORT, arrival.sorted().kind());
        assertEquals("Its subject names the report of Bee.", arrival.sorted().why());
        DraftVersion draft = box.drafts("B").get(0);
        assertEquals("All is well.\n<private>Or not.</private>\n", draft.text());
        assertEquals("mail from Pat Doe <pat@example.org>, sender not proven", draft.source());
        assertEquals(Made.DRAFTED, box.again(arrival).steps().get(0).made());
        assertFalse(box.again(arrival).isOpen());
        assertTrue(box.clerk.agenda(MEETING).item("B").orElseThrow().missing(), "nothing is filed by itself");
    }

    @Test
    void aLaterOneIsANewVersionAndNeverOverWhatAPersonTyped() {
        box.taken(BEE, "First.");
        String digest = box.clerk.agenda(MEETING).item("B").orElseThrow().digest();
        box.clerk.drafts().save(CLR, MEETING, new Typing("B", 1, new Basis(digest, 1), "Typed."));
        box.taken(BEE, "Second.");
        assertEquals(
                List.of("First.", "Typed.", "Second."),
                box.drafts("B").stream().map(DraftVersion::text).toList());
        assertEquals(
                "Typed.",
                box.clerk.drafts().of(CLR, MEETING, "B").current().orElseThrow().text());
    }

    @Test
    void whatComesTwiceIsKeptOnce() {
        String mail = BEE + "\nAll is well.";
        assertTrue(box.take(mail).isPresent());
        assertTrue(box.take(mail).isEmpty());
        assertTrue(box.take("Received: by another way\n" + mail).isEmpty());
        assertTrue(box.take(mail + " Or not.").isPresent(), "another text is another mail");
        assertEquals(2, box.drafts("B").size());
    }

    @Test
    void aMailIsReadToItsEnd() throws Exception {
        ByteArrayInputStream endless = new ByteArrayInputStream((BEE + "\n" + "x".repeat(3_000_000)).getBytes(UTF_8));
        assertEquals(Taken.KEPT, box.inbox.take(endless));
        assertEquals(0, endless.available());
        endless.reset();
        assertEquals(Taken.KNOWN, box.inbox.take(endless));
        assertEquals(Taken.NOTHING, box.inbox.take(endless));
    }

    @Test
    void itIsKeptAsItCame() {
        byte[] raw = (BEE + "\n\0\r\nB\u00e9e").getBytes(StandardCharsets.ISO_8859_1);
        Arrival arrival = box.take(new String(raw, StandardCharsets.ISO_8859_1)).orElseThrow();
        byte[] kept = box.store.read(books -> books.arrivals().raw(arrival));
        assertArrayEquals(new String(raw, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8), kept);
    }

    @Test
    void whatIsTooLargeIsCut() {
        Arrival arrival = box.taken(BEE, "x".repeat(3_000_000));
        assertEquals(3_000_000 + BEE.length() + 1, arrival.size());
        byte[] kept = box.store.read(books -> books.arrivals().raw(arrival));
        assertEquals(2_000_000, kept.length);
        assertTrue(arrival.notes().startsWith("It had 30"), arrival::notes);
        assertEquals(
                "Its subject names the report of Bee. Its text is too long for a draft.",
                arrival.sorted().why());
        assertTrue(arrival.isOpen());
    }

    @Test
    void anAnswerThatNamesOnlyWhereTheThreadBeginsStandsAtItsNewestMail() {
        String root = "<root@example.org>";
        String answer = PAT + "Message-ID: <answer@example.org>\nSubject: Re: Comments\nReferences: " + root + "\n";
        box.gone(root);
        Message newest = box.gone(root);
        box.gone("<other@example.org>");
        Arrival arrival = box.taken(answer, "Thank you.");
        assertEquals(Kind.ANSWER, arrival.sorted().kind());
        assertEquals(Optional.of(newest.id()), arrival.sorted().message());
        Arrival stranger = box.taken(answer.replace("root@", "nobody@").replace("answer@", "2@"), "Thank you.");
        assertEquals(Kind.OTHER, stranger.sorted().kind());
    }

    @Test
    void neitherAWrongNorAMissingDateMatters() {
        box.taken(BEE.replace("bee@", "1@") + "Date: Thu, 1 Jan 1970 00:00:00 +0000", "One.");
        box.taken(BEE.replace("bee@", "2@") + "Date: soon", "Two.");
        assertEquals(2, box.drafts("B").size());
    }

    @Test
    void onlyMeetingsToComeCount() {
        box.clock.advance(Duration.ofDays(7));
        assertEquals(
                Optional.of(MEETING), box.taken(BEE, "On the day.").sorted().meeting());
        box.clock.advance(Duration.ofDays(1));
        Arrival late = box.taken(BEE, "Late.");
        assertEquals(
                "Its subject names no report of a meeting to come.",
                late.sorted().why());
        assertTrue(late.isOpen());
    }

    @Test
    void ofTwoMeetingsTheOneThatIsNamedOrMissesItCounts() {
        box.clerk.take("2026-02-18", SmallAgenda.TEXT.replace("January 21", "February 18"));
        assertEquals(Optional.of("2026-01-21"), box.taken(BEE, "One.").sorted().meeting());
        assertEquals(
                Optional.of("2026-02-18"),
                box.taken(BEE.replace("January", "February"), "Two.").sorted().meeting());
        assertEquals(
                Optional.of("2026-01-21"),
                box.taken(BEE.replace(" - January", ""), "Three.").sorted().meeting());
    }

    @Test
    void severalNamesAreOffered() {
        Arrival arrival = box.taken("Subject: [REPORT] Ant and Bee", "Text.");
        assertEquals(
                "Its subject names several reports: Ant, Bee.", arrival.sorted().why());
        assertTrue(arrival.isOpen());
        assertEquals(List.of(), box.drafts("B"));
    }

    @Test
    void anAnswerToAReportThatQuotesWaitsForAPerson() {
        box.taken(BEE, "All is well.");
        String answer = BEE.replace("bee@", "joe@") + "In-Reply-To: <bee@example.org>\n";
        assertTrue(box.taken(answer, "> All is well.\nThanks!").isOpen());
        assertFalse(box.again(box.taken(answer.replace("joe@", "pat@"), "All is better."))
                .isOpen());
        assertEquals(2, box.drafts("B").size());
    }

    @Test
    void anAnswerIsKnownByWhatItAnswers() {
        Message sent = box.sent();
        String id = sent.draft().messageId();
        for (String head : List.of(
                "In-Reply-To: " + id,
                "References: <x@y> " + id + " <z@y>",
                "To: Docket <docket+" + id.replaceAll("[<>]", "") + ">",
                "Subject: Re: [REPORT] Nobody\nX: y\nIn-Reply-To: <x@y>\nTo: docket+" + id.replaceAll("[<>]", ""))) {
            Arrival arrival = box.taken(PAT + head, "Because.");
            assertEquals(
                    head.contains("[REPORT]") ? Kind.REPORT : Kind.ANSWER,
                    arrival.sorted().kind(),
                    head);
        }
        assertEquals(
                3, box.store.read(books -> books.arrivals().about(sent.id())).size());
        assertEquals(
                3, box.store.read(books -> books.arrivals().answers(MEETING)).size());
        assertFalse(box.taken(PAT + "In-Reply-To: " + id, "Really.").isOpen());
    }

    @Test
    void aReportThatAnswersAReminderIsAReport() {
        String id = box.sent().draft().messageId();
        assertEquals(
                Kind.REPORT,
                box.taken(BEE + "In-Reply-To: " + id, "Here it is.").sorted().kind());
        assertEquals(1, box.drafts("B").size());
    }

    @Test
    void bouncesAndMachinesAreShownAtTheMessageAndAnsweredByNobody() {
        Message sent = box.sent();
        String id = sent.draft().messageId();
        Arrival bounce =
                box.take(Mails.BOUNCE.replace("<sent@example.org>", id)).orElseThrow();
        assertEquals(Kind.BOUNCE, bounce.sorted().kind());
        assertEquals(
                "pat@example.org: failed, 5.1.1, 550 no such user\njoe@example.org: delayed, 4.2.2", bounce.notes());
        Arrival away = box.taken("Subject: Away\nAuto-Submitted: auto-replied\nIn-Reply-To: " + id, "I am away.");
        assertEquals(Kind.AUTOMATIC, away.sorted().kind());
        Arrival back = box.taken("Message-ID: " + id, "Well.");
        assertEquals("Docket sent it itself, and it came back.", back.sorted().why());
        assertEquals(
                List.of(bounce.id(), away.id(), back.id()),
                box.store.read(books -> books.arrivals().about(sent.id())).stream()
                        .map(Arrival::id)
                        .toList());
        Ledger ledger =
                Mailroom.of(box.store, box.board, Optional.empty(), box.clock).ledger();
        assertTrue(ledger.line(sent).bounced());
        assertEquals(List.of(), box.store.read(books -> books.arrivals().open(10)));
        assertEquals(
                1,
                box.store
                        .read(books -> books.messages().ofCause("comment", MEETING))
                        .size());
    }

    @Test
    void aMachineThatAnswersBringsNoReport() {
        assertEquals(
                Kind.AUTOMATIC,
                box.taken(BEE + "Auto-Submitted: auto-replied", "Away.")
                        .sorted()
                        .kind());
        assertEquals(
                Kind.REPORT,
                box.taken(BEE + "Auto-Submitted: auto-generated\nPrecedence: list", "Made.")
                        .sorted()
                        .kind());
    }

    @Test
    void allElseWaitsForAPersonWhoAssignsOrDismissesIt() {
        Arrival arrival = box.taken(PAT + "Subject: Bee", "The report.");
        assertEquals(Kind.OTHER, arrival.sorted().kind());
        assertTrue(arrival.isOpen());
        assertThrows(NotAllowed.class, () -> box.inbox.dismiss(JOE, arrival.id()));
        assertThrows(
                NotAllowed.class,
                () -> box.inbox.assign(JOE, arrival.id(), new Choice(MEETING, "COMMITTEE/Bee", "Bee")));
        assertThrows(
                Refused.class, () -> box.inbox.assign(CLR, arrival.id(), new Choice(MEETING, "COMMITTEE/Cow", "")));
        assertThrows(Refused.class, () -> box.inbox.dismiss(CLR, 99));
        box.inbox.dismiss(CLR, arrival.id());
        assertFalse(box.again(arrival).isOpen());
        box.inbox.assign(CLR, arrival.id(), new Choice(MEETING, "COMMITTEE/Bee", "Bee"));
        assertEquals("The report.", box.drafts("B").get(0).text());
        assertEquals(
                List.of(Made.DISMISSED, Made.ASSIGNED),
                box.again(arrival).steps().stream().map(Arrival.Step::made).toList());
    }
}
