// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.docket.mail.SampleMonth.NOVEMBER;
import static org.docket.mail.SampleMonth.encoded;
import static org.docket.mail.SampleMonth.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.mail.SampleMonth.Mail;
import org.docket.people.Role;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One month of the samples, from the making of the next agenda to the day before the meeting. */
class SampleMonthTest {
    /** Read from the committee file by hand: those of the month, one of every month, and the four lines with remarks. */
    private static final List<String> DUE = List.of(
            ("Anchorite, Bilge, Cockle, Dogwatch, Driftwood, Flotsam, Guillemot, Hawser, Inlet, Lanyard, Marram,"
                            + " Nursery, Plankton, Quayside, Riprap, Saltmarsh, Samphire, Sextant, Turnstone, Wrasse,"
                            + " Yardarm, Zostera")
                    .split(", "));

    private static final Pattern FIELD =
            Pattern.compile("name=\"(?<name>(?:owner|text|pmc|date)\\.\\d+)\" value=\"(?<value>[^\"]*)\"");
    private static final String SECRET = "The van has a name that";

    @Test
    void fromTheNextAgendaToTheDayBeforeTheMeeting(@TempDir Path folder) throws Exception {
        try (SampleMonth month = new SampleMonth(folder)) {
            people(month);
            theAgendaIsMade(month);
            theActionItemsAreChosen(month);
            everybodyIsReminded(month);
            chairsFile(month);
            thoseStillMissingAreRemindedAgain(month);
            directorsReadAndSpeak(month);
            theLastDayIsSummedUp(month);
            theLedgerIsTrue(month);
        }
    }

    private static void people(SampleMonth month) {
        month.person("eleni", "Ελένη Δούκα", "ed", Role.SECRETARY);
        month.person("greta", "Greta Steinmüller", "gs", Role.DIRECTOR);
        month.person("amelie", "Amélie Brochant", "ab", Role.DIRECTOR);
        month.chair("tasos", "Τάσος Μαυρίδης", "tm", "Dogwatch");
        month.chair("rafal", "Rafał Żuk", "rz", "Bilge");
        month.chair("lucia", "Lucía Fuentes", "lf", "Riprap");
        month.mailroom
                .subscribing()
                .add(
                        month.known("eleni"),
                        new Subscribing.Wanted(
                                Optional.empty(),
                                "directors@example.org",
                                Subscription.Kind.SUMMARY,
                                "",
                                false,
                                "board"));
    }

    private static void theAgendaIsMade(SampleMonth month) throws Exception {
        assertEquals(403, month.get("amelie", "next").statusCode());
        String page = month.get("eleni", "next").body();
        assertTrue(page.contains("22 committees report"), page);
        String text = plain(page.substring(page.indexOf(">\n", page.indexOf("<textarea")) + 2)
                .split("</textarea>")[0]);
        HttpResponse<String> posted = month.form("eleni", "next", "change=post&text=" + encoded(text));
        assertEquals(303, posted.statusCode(), posted::body);
        Agenda agenda = month.agenda();
        assertEquals(List.of(), agenda.warnings());
        assertEquals(DUE, titles(agenda, Kind.COMMITTEE));
        assertEquals(
                DUE,
                titles(SampleMonth.asItWas(), Kind.COMMITTEE).stream().sorted().toList());
        assertEquals(List.of("August 12, 2026", "September 9, 2026", "October 14, 2026"), titles(agenda, Kind.MINUTES));
        assertEquals(List.of("Publish What Travel Costs"), titles(agenda, Kind.RESOLUTION));
        assertEquals(Optional.of("Amélie"), committee(agenda, "Driftwood").shepherd());
        assertEquals(Optional.of("Layla"), committee(agenda, "Quayside").shepherd());
        assertEquals(List.of(), agenda.actions());
        assertEquals(List.of(), month.at("2026-10-15T10:05:00Z"));
    }

    private static void theActionItemsAreChosen(SampleMonth month) {
        String page = month.get("eleni", NOVEMBER + "/Action-Items").body();
        List<String> fields = new ArrayList<>(List.of("keep=0", "keep=1", "keep=2"));
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            fields.add(field.group("name") + "=" + encoded(plain(field.group("value"))));
        }
        assertEquals(3 + 3 * 4, fields.size(), page);
        assertEquals(
                303,
                month.form("eleni", NOVEMBER + "/actions", String.join("&", fields))
                        .statusCode());
        assertTrue(month.agenda().text().contains("""
                                     9. Review Outstanding Action Items

                                        * Amélie: find out where Driftwood went
                                              [ Driftwood 2026-10-14 ]
                                              Status:

                                        * Layla: call the three members of Quayside who write elsewhere, and ask who
                                              of them can write the report
                                              [ Quayside 2026-10-14 ]
                                              Status:

                                        * Greta: thank the school in Husum for the hall
                                              [ Announcements 2026-10-14 ]
                                              Status:
                                    """), month.agenda()::text);
    }

    /** Fourteen days before, at nine in the foundation's zone, in which summer time has ended meanwhile. */
    private static void everybodyIsReminded(SampleMonth month) throws Exception {
        assertEquals(List.of(), month.at("2026-10-28T07:59:59Z"));
        List<Mail> mails = month.at("2026-10-28T08:00:00Z");
        for (String project : DUE) {
            assertEquals(1, reminders(mails, project).size(), () -> project + ": " + mails);
        }
        Mail dogwatch = reminders(mails, "Dogwatch").get(0);
        assertEquals(List.of("tasos@example.org", "private@dogwatch.example.org"), dogwatch.to());
        assertTrue(dogwatch.body().contains("https://docket.example.org/2026-11-11/Dogwatch/edit"), dogwatch::body);
        assertTrue(
                dogwatch.body().replaceAll("\\s+", " ").contains("Wednesday, 11 November 2026 at 19:00 Europe/Berlin"),
                dogwatch::body);
        Mail told = toBoard(mails);
        assertTrue(told.body().contains("Dogwatch: tasos@example.org"), told::body);
        assertEquals(List.of(), month.at("2026-10-28T08:00:05Z"));
    }

    private static void chairsFile(SampleMonth month) throws Exception {
        month.clock.set("2026-11-03T18:00:00Z");
        assertNotEquals(
                200, month.change("tasos", report(month, "Bilge", "Not mine.")).statusCode());
        file(month, "tasos", "Dogwatch", "We quarrelled, and here is how.\\n\\nNobody looks good in it.");
        file(month, "rafal", "Bilge", "The pumps run.");
        Agenda agenda = month.agenda();
        assertEquals(20, missing(agenda));
        assertTrue(agenda.text().contains("""
                        Attachment D: Report from the Tidewrack Dogwatch Project  [Τάσος Μαυρίδης]

                        We quarrelled, and here is how.

                        Nobody looks good in it.
                        """), agenda::text);
        assertEquals(List.of(), month.at("2026-11-03T18:01:00Z"));
    }

    private static void thoseStillMissingAreRemindedAgain(SampleMonth month) throws Exception {
        List<Mail> mails = month.at("2026-11-08T08:00:00Z");
        assertEquals(List.of(), reminders(mails, "Dogwatch"));
        assertEquals(List.of(), reminders(mails, "Bilge"));
        Mail riprap = reminders(mails, "Riprap").get(0);
        assertEquals("Riprap: the board report for November is now due (final reminder)", riprap.subject());
        assertFalse(toBoard(mails).body().contains("Bilge"));
    }

    private static void directorsReadAndSpeak(SampleMonth month) throws Exception {
        month.clock.set("2026-11-09T10:00:00Z");
        String dogwatch = id(month.agenda(), "Dogwatch");
        String bilge = id(month.agenda(), "Bilge");
        done(month.change("greta", """
                [{"change":"approve","item":"%s"},
                 {"change":"comment","item":"%s","text":"Thank you for telling it. Who keeps the keys now?"}]
                """.formatted(dogwatch, dogwatch)));
        done(month.change("amelie", """
                [{"change":"flag","item":"%s"},{"change":"comment","item":"%s","text":"Too short."}]
                """.formatted(bilge, bilge)));
        month.clock.set("2026-11-09T10:10:00Z");
        assertEquals(List.of(), month.at("2026-11-09T10:10:00Z"));
        done(month.change("amelie", """
                [{"change":"edit-comment","item":"%s","was":"Too short.","text":""}]
                """.formatted(bilge)));
        List<Mail> mails = month.at("2026-11-09T10:15:00Z");
        assertEquals(1, mails.size(), mails::toString);
        assertEquals(
                List.of("tasos@example.org", "private@dogwatch.example.org"),
                mails.get(0).to());
        assertTrue(mails.get(0).body().contains("Who keeps the keys now?"), mails::toString);
        Agenda agenda = month.agenda();
        assertTrue(agenda.text().contains("""
                               [ Dogwatch.
                                 approved: gs
                                 comments:
                                   gs: Thank you for telling it. Who keeps the keys now?
                                 ]
                        """), agenda::text);
        assertTrue(agenda.text().contains("""
                             The following reports require further discussion:

                                # Bilge [ab]
                        """), agenda::text);
        assertFalse(agenda.text().contains("Too short."));
        assertEquals(List.of(), month.at("2026-11-09T10:40:00Z"));
    }

    /** Twenty-four hours before: what came since the evening before, and nothing of what was said earlier. */
    private static void theLastDayIsSummedUp(SampleMonth month) throws Exception {
        month.clock.set("2026-11-10T09:00:00Z");
        file(month, "lucia", "Riprap", "We laid stones.\\n\\n<private>\\n" + SECRET + " offends.\\n</private>");
        assertEquals(List.of(), month.at("2026-11-10T17:59:59Z"));
        List<Mail> mails = month.at("2026-11-10T18:00:00Z");
        assertEquals(1, mails.size(), mails::toString);
        assertEquals(List.of("directors@example.org"), mails.get(0).to());
        assertEquals("""
                Riprap
                ======

                The report was filed.

                https://docket.example.org/2026-11-11/Riprap""", mails.get(0).body());
        assertTrue(month.agenda().text().contains(SECRET));
        assertEquals(19, missing(month.agenda()));
    }

    private static void theLedgerIsTrue(SampleMonth month) {
        int copies = 0;
        for (Message message : month.ledger()) {
            boolean withdrawn = message.state() == State.CANCELLED;
            assertTrue(withdrawn || message.state() == State.SENT, message::toString);
            assertFalse(message.content().toString().contains(SECRET), message::toString);
            copies += withdrawn ? 0 : message.content().recipients().size();
        }
        assertEquals(copies, month.copies());
        assertEquals(
                1,
                month.ledger().stream()
                        .filter(message -> message.state() == State.CANCELLED)
                        .count());
    }

    private static void file(SampleMonth month, String who, String project, String text) {
        done(month.change(who, report(month, project, text)));
    }

    private static String report(SampleMonth month, String project, String text) {
        return "[{\"change\":\"post-report\",\"item\":\"%s\",\"text\":\"%s\"}]"
                .formatted(id(month.agenda(), project), text);
    }

    private static void done(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer::body);
    }

    private static List<Mail> reminders(List<Mail> mails, String project) {
        return mails.stream()
                .filter(mail -> mail.subject().startsWith(project + ": "))
                .toList();
    }

    private static Mail toBoard(List<Mail> mails) {
        return mails.stream()
                .filter(mail -> mail.to().equals(List.of("board@example.org")))
                .findFirst()
                .orElseThrow();
    }

    private static Item committee(Agenda agenda, String title) {
        return agenda.items().stream()
                .filter(item -> item.kind() == Kind.COMMITTEE && item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Agenda agenda, String title) {
        return committee(agenda, title).id();
    }

    private static long missing(Agenda agenda) {
        return agenda.items().stream()
                .filter(item -> item.kind() == Kind.COMMITTEE && item.missing())
                .count();
    }

    private static List<String> titles(Agenda agenda, Kind kind) {
        return agenda.items().stream()
                .filter(item -> item.kind() == kind)
                .map(Item::title)
                .toList();
    }
}
