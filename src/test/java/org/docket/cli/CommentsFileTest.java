// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesDesk.Typed;
import org.docket.clerk.MinutesDraft;
import org.docket.clerk.PassageComment;
import org.docket.clerk.PassageComments;
import org.docket.clerk.PassageComments.Saying;
import org.docket.minutes.Quote;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said of passages of draft minutes comes out with everything else, and goes in again. */
class CommentsFileTest {
    private static final String MEETING = "2026-02-18-2";
    private static final Person JT = new Person("jt", "Joe Tester", "jt", "", Set.of(Role.DIRECTOR));
    private static final Person CLR = new Person("clr", "Clara Russ", "clr", "", Set.of(Role.SECRETARY));

    @TempDir
    Path folder;

    private List<PassageComment> all(Databases databases, String name) {
        try (Store store = Store.open(databases.data(name))) {
            return PassageComments.of(new Clerk(store, Board.builtIn(), Clock.systemUTC()), Clock.systemUTC())
                    .all(JT, MEETING);
        }
    }

    private void comment(Databases databases) {
        try (Store store = Store.open(databases.data("one"))) {
            Clerk clerk = new Clerk(store, Board.builtIn(), Clock.systemUTC());
            MinutesDesk desk = MinutesDesk.of(clerk, Clock.systemUTC());
            PassageComments comments = PassageComments.of(clerk, Clock.systemUTC());
            String record = desk.draft(CLR, MEETING).orElseThrow().record();
            String more = record + "\nA line\nmore, with <é>.\n";
            desk.edit(CLR, MEETING, new Typed(1, more, ""), List.of());
            MinutesDraft draft = desk.draft(CLR, MEETING).orElseThrow();
            Saying saying = new Saying(draft.recordSha256(), new Quote(1, "A line\nmore, with <é>."), "Why \"é\"?");
            comments.say(JT, MEETING, saying);
            comments.say(JT, MEETING, saying);
            comments.settle(CLR, MEETING, 1, "It is so.");
            comments.withdraw(JT, MEETING, 2);
        }
    }

    @Test
    void theyComeOutWithEverythingAndGoInAgainOnce() throws IOException {
        Databases databases = new Databases(folder);
        Path people = Files.writeString(folder.resolve("people.csv"), Databases.PEOPLE);
        databases.run("one", "user", "import", people.toString());
        databases.run(
                "one",
                "import",
                Installation.in(folder.resolve("board")).folder().toString());
        Path minutes = folder.resolve("board_minutes_2026_02_18_2.txt");
        databases.run(
                "one",
                "import",
                Files.writeString(minutes, "Minutes\n\nAll is well.\n").toString());
        comment(databases);
        Ran exported =
                databases.run("one", "export", "--all", folder.resolve("one").toString());
        assertEquals("Left out, and kept in backups: steps of minutes: 1\n", exported.complaints());
        String told = exported.output();
        assertTrue(told.contains(", comments on minutes: 4, "), told);
        databases.again("one", "two");
        databases.assertSame("one", "two");
        List<PassageComment> there = all(databases, "two");
        assertEquals(all(databases, "one"), there);
        assertEquals("It is so.", there.get(0).settled().orElseThrow().words());
        assertTrue(there.get(0).where().isPresent());
        Path file = folder.resolve("one/comments/comments_2026_02_18_2.json");
        String again = databases.run("two", "import", file.toString()).output();
        assertTrue(again.contains("comments on the draft minutes of 2026-02-18-2, nothing new"), again);
        Files.writeString(file, Files.readString(file).replace("\"about\" : 2", "\"about\" : 9"));
        Ran refused = Ran.with("", "import", "--data", databases.data("two").toString(), file.toString());
        assertEquals(2, refused.status());
        assertTrue(refused.complaints().contains("It is not the next one, or about no earlier one."));
    }
}
