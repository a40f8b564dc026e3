// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.Project;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.committees.Calendar;
import org.docket.edit.Refused;
import org.docket.json.NotesJson;
import org.docket.minutes.Course;
import org.docket.minutes.Notes;
import org.docket.store.Blob;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members are told what a meeting came to, when somebody has read it, once, and without what is private. */
class SummingTest {
    private static final String MEETING = MailedMeeting.MEETING;
    private static final String SECRET = "one two three four five six";

    @Test
    void octoberOfTheSamples() throws Exception {
        Path samples = Project.FOLDER.resolve("agenda-samples");
        Board board = Board.read(samples.resolve("board"));
        Agenda agenda = Agenda.parse(read(samples.resolve("board_agenda_2026_10_14.txt")), board);
        Notes notes = NotesJson.read(read(samples.resolve("notes_2026_10_14.json")));
        Subject summary = new MeetingSummary(
                        Postmark.of(board, Optional.empty(), Optional.empty()),
                        Occasion.of("2026-10-14", agenda),
                        notes)
                .write(Calendar.parse(read(samples.resolve("calendar.txt"))));
        assertEquals("The Tidewrack Foundation: summary of the board meeting of 14 October 2026", summary.subject());
        assertEquals("""
                The board of The Tidewrack Foundation met on 14 October 2026.

                Directors present: Amélie Brochant, Bjørn Halvorsen, Zanele N. Mokoena, Greta Steinmüller, Haruka Mori 森はるか
                Officers present: Олена Ковальчук
                Guests present: Ngozi Adeyemi, Leilani Akana, Coralie Petit

                Minutes approved:
                  None.
                  August 12, 2026: tabled
                  September 9, 2026: tabled

                Reports that are missing and expected next month:
                  Driftwood [Hortense Lachapelle]
                  Quayside [Ruth Abernethy]

                Reports that were not accepted:
                  Sextant

                Resolutions passed unanimously:
                  Terminate the Tidewrack Jellyfish Project
                  Appoint a Vice President of Gatherings was approved by 4 to 0, with Bjørn abstaining.
                  Publish What Travel Costs was tabled.

                The board meets next on 11 November 2026.

                The agenda of this meeting, for those who may read it:
                https://example.org/2026-10-14/
                """, summary.body());
    }

    @Test
    void whoeverIsAppointedStandsWithTheResolution() throws Exception {
        Path samples = Project.FOLDER.resolve("agenda-samples");
        Board board = Board.read(samples.resolve("board"));
        Agenda agenda = Agenda.parse(read(samples.resolve("board_agenda_2026_11_11.txt")), board);
        Notes notes = NotesJson.read("{\"Establish Sandling\": \"unanimous\"}");
        String body = new MeetingSummary(
                        Postmark.of(board, Optional.empty(), Optional.empty()),
                        Occasion.of("2026-11-11", agenda),
                        notes)
                .write(Calendar.parse(read(samples.resolve("calendar.txt"))))
                .body();
        assertTrue(body.contains("  Establish the Tidewrack Sandling Project (Malia Tuimavave, VP)\n"), body);
        assertTrue(body.contains("  Change the Tidewrack Hawser Project Chair was tabled.\n"), body);
    }

    @Test
    void whatWasDecidedInClosedSessionAndWhatWasSaidOfADecisionAreNotTold() throws Exception {
        Path samples = Project.FOLDER.resolve("agenda-samples");
        Board board = Board.read(samples.resolve("board"));
        Agenda agenda = Agenda.parse(read(samples.resolve("board_agenda_2026_11_11.txt")), board);
        String said = board.text("minutes.unanimous").orElseThrow() + "\\n\\nThey spoke for an hour.";
        Notes notes = NotesJson.read(
                        "{\"Establish Sandling\": \"unanimous\", \"Change Hawser Chair\": \"" + said + "\"}")
                .with(new Course(Optional.empty(), Set.of("Establish Sandling"), Map.of(), List.of()));
        String body = new MeetingSummary(
                        Postmark.of(board, Optional.empty(), Optional.empty()),
                        Occasion.of("2026-11-11", agenda),
                        notes)
                .write(Calendar.parse(read(samples.resolve("calendar.txt"))))
                .body();
        assertFalse(body.contains("Sandling"), body);
        assertFalse(body.contains("for an hour"), body);
        assertTrue(body.contains("  Change the Tidewrack Hawser Project Chair (김하늘, VP)\n"), body);
    }

    @Test
    void itGoesOnceAsTypedAfterTheMeeting(@TempDir Path folder) {
        try (MailedMeeting meeting = new MailedMeeting(folder)) {
            Summing summing = summing(meeting);
            Summing.Text text = new Summing.Text("What was", "Much.\n");
            assertThrows(Refused.class, () -> summing.send(MailedMeeting.CLR, MEETING, text));
            end(meeting);
            assertThrows(Refused.class, () -> summing.send(MailedMeeting.JOE, MEETING, text));
            Message queued = summing.send(MailedMeeting.CLR, MEETING, text);
            assertEquals(List.of("members@example.org"), queued.content().to());
            assertEquals(List.of("board@example.org"), queued.content().replyTo());
            assertEquals("What was", queued.content().subject());
            assertEquals("Much.", queued.content().body().strip());
            assertEquals(
                    State.QUEUED, summing.standing(MEETING).sent().orElseThrow().state());
            assertThrows(Refused.class, () -> summing.send(MailedMeeting.CLR, MEETING, text));
        }
    }

    @Test
    void nothingPrivateGoesAlong(@TempDir Path folder) {
        String agenda = SmallAgenda.TEXT.replace("We did well.", "<private>\n" + SECRET + "\n</private>");
        try (MailedMeeting meeting = new MailedMeeting(folder, agenda)) {
            meeting.keepNotes("{\"Change the Ant Project Chair\": \"<private>" + SECRET + "</private> was said.\"}");
            end(meeting);
            Summing summing = summing(meeting);
            Summing.Text draft = summing.draft(MEETING);
            assertFalse(draft.body().contains("three four"), draft::body);
            Summing.Text leak = new Summing.Text(draft.subject(), draft.body() + "\n\nThey say: " + SECRET + ".");
            assertThrows(Refused.class, () -> summing.send(MailedMeeting.CLR, MEETING, leak));
            assertThrows(
                    Refused.class,
                    () -> summing.send(MailedMeeting.CLR, MEETING, new Summing.Text("x", "<private>x</private>")));
            assertEquals(List.of(), meeting.all());
            summing.send(MailedMeeting.CLR, MEETING, draft);
            assertEquals(1, meeting.all().size());
        }
    }

    private static void end(MailedMeeting meeting) {
        Papers.Entry entry = new Papers.Entry("clr", meeting.clock.instant());
        meeting.store.change(books -> books.papers().keep(Paper.Kind.DRAFT, MEETING, entry, Blob.of("Minutes\n")));
    }

    private static Summing summing(MailedMeeting meeting) {
        Board board = MailedMeeting.BOARD.with("mail.members", "members@example.org");
        Postmark postmark = Postmark.of(board, Optional.of("docket@example.org"), Optional.empty());
        Route route = new Route(postmark, Optional.empty(), Optional.empty());
        return new Summing(new Mailroom(meeting.store, route, meeting.clock), meeting.clerk);
    }

    private static String read(Path file) throws Exception {
        return Utf8.decode(Files.readAllBytes(file));
    }
}
