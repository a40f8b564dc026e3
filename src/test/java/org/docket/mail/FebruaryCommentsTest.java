// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.edit.AddComment;
import org.docket.edit.Splice;
import org.docket.edit.Target;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comments of a real month, committed one after the other by those who made them, give the mails written here by hand. */
class FebruaryCommentsTest {
    /** By project: who is mailed to it. All others comment on what is missing, or on no report, or write to nobody. */
    private static final String MAILED = """
            Axis: gs jj sr
            Buildr: rb
            Cocoon: gs
            CouchDB: cm rb
            Directory: gs
            Empire-db: gs
            Gora: gs
            JMeter: cm
            Kafka: gs
            Knox: cm
            Lenya: rg
            Mahout: cm
            Oozie: gs
            OpenMeetings: cm rb
            SIS: cm
            Samza: jj
            Santuario: gs
            Tomcat: gs
            TomEE: dc
            """;

    /** Of this project the committee file knows no address. */
    private static final String WITHOUT_ADDRESS = "Subversion";

    private static final String MEETING = "2015-02-18";

    @TempDir
    private Path folder;

    @Test
    void theCommentsGiveTheMailsThatAreExpected() {
        Agenda said = Agenda.parse(Shared.text("data/agendas/" + Shared.MONTH), MailedMeeting.BOARD);
        try (MailedMeeting meeting = new MailedMeeting(folder)) {
            meeting.clock.advance(Duration.between(meeting.clock.instant(), Instant.parse("2015-02-10T12:00:00Z")));
            meeting.keepCommittees(committees(said));
            meeting.clerk.take(MEETING, silent(said).text());
            assertEquals(41, sayAgain(meeting, said));
            assertEquals(expected(), mailed(meeting));
            assertThreads(meeting);
            Map<String, Integer> silences = new TreeMap<>();
            meeting.silences().forEach(why -> silences.merge(why, 1, Integer::sum));
            assertEquals(
                    Map.of(
                            "The report is missing, and its author did not ask to mail it all the same.", 16,
                            "There is no address in the committee file.", 1,
                            "Only what is said of reports is mailed to those from whom they come.", 1),
                    silences);
        }
    }

    /** Each to the chair and the private list of its own project, with the comment in it. */
    private static Map<String, Set<String>> mailed(MailedMeeting meeting) {
        Map<String, Set<String>> mailed = new TreeMap<>();
        for (Message message : meeting.all()) {
            String project = message.cause().project();
            assertEquals(
                    List.of(chair(project), list(project)), message.content().to());
            assertEquals(
                    List.of("board@example.org", list(project)),
                    message.content().replyTo());
            assertEquals(
                    "Board feedback on 2015-02-18 " + project + " report",
                    message.content().subject());
            mailed.computeIfAbsent(project, any -> new TreeSet<>())
                    .add(initials(meeting, message.cause().who()));
        }
        assertEquals(
                meeting.all().size(),
                mailed.values().stream().mapToInt(Set::size).sum());
        assertTrue(meeting.all().stream().allMatch(message -> message.state() == State.SENT));
        return mailed;
    }

    private static String initials(MailedMeeting meeting, String id) {
        return meeting.store
                .read(books -> books.people().find(id))
                .orElseThrow()
                .initials();
    }

    /** All of a project answer one root, and none another's. */
    private static void assertThreads(MailedMeeting meeting) {
        Map<String, Set<String>> roots = new HashMap<>();
        for (Message message : meeting.all()) {
            String references = message.content().headers().get(1);
            roots.computeIfAbsent(message.cause().project(), any -> new TreeSet<>())
                    .add(references.split(" ")[1]);
        }
        assertTrue(roots.values().stream().allMatch(ids -> ids.size() == 1));
        assertEquals(
                roots.size(),
                roots.values().stream().flatMap(Set::stream).distinct().count());
    }

    private static Map<String, Set<String>> expected() {
        return MAILED.lines()
                .map(line -> line.split(": "))
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> new TreeSet<>(List.of(part[1].split(" "))),
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** Commits every comment anew, twenty minutes apart; answers how many there are. */
    private static int sayAgain(MailedMeeting meeting, Agenda said) {
        int number = 0;
        for (Item item : said.items()) {
            for (Comment comment : item.comments()) {
                Person author = author(meeting, comment.initials());
                meeting.clerk.make(
                        author,
                        MEETING,
                        MailedMeeting.sent(new AddComment(
                                Target.of(item.id()), comment.initials(), comment.text(), Optional.empty())),
                        "");
                meeting.wait(20);
                meeting.send();
                number++;
            }
        }
        return number;
    }

    private static Person author(MailedMeeting meeting, String initials) {
        return meeting.store.write(books -> books.people().withInitials(initials).stream()
                .findFirst()
                .orElseGet(() -> {
                    String name = "Director " + initials;
                    Person person = new Person(initials, name, initials, "", Set.of(Role.DIRECTOR));
                    books.people().put(person);
                    return person;
                }));
    }

    /** The same agenda before anybody said anything. */
    private static Agenda silent(Agenda said) {
        List<Splice> splices = new ArrayList<>();
        for (Item item : said.items()) {
            item.comments().forEach(comment -> splices.add(new Splice(comment.place(), "")));
        }
        splices.sort(Comparator.comparingInt(splice -> splice.where().start()));
        return Agenda.parse(Splice.apply(splices, said.text()), said.board());
    }

    private static String committees(Agenda said) {
        StringBuilder tables = new StringBuilder();
        StringBuilder addresses = new StringBuilder();
        for (Item item : said.items()) {
            if (item.kind() == Kind.COMMITTEE && !item.title().equals(WITHOUT_ADDRESS)) {
                tables.append("    ")
                        .append(item.title())
                        .append("    Some Body <")
                        .append(chair(item.title()));
                tables.append(">\n");
                addresses
                        .append("* ")
                        .append(item.title())
                        .append("\n    private: ")
                        .append(list(item.title()));
                addresses.append("\n");
            }
        }
        String rule = "=".repeat(20) + "\n";
        return rule + "1. COMMITTEES\n\n    NAME    CHAIR\n    ----    -----\n" + tables + rule
                + "4. ADDRESSES AND FORMER NAMES\n\n" + addresses;
    }

    private static String chair(String project) {
        return "chair-of-" + word(project) + "@example.org";
    }

    private static String list(String project) {
        return "private@" + word(project) + ".example.org";
    }

    private static String word(String project) {
        return project.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
