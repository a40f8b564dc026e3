// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.MeetingBook;
import org.docket.clerk.MeetingBook.Sent;
import org.docket.edit.Target;
import org.docket.json.Malformed;
import org.docket.meeting.Begun;
import org.docket.meeting.Noted;
import org.docket.meeting.Recorded;
import org.docket.meeting.Struck;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Chronicle;
import org.docket.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written down at meetings comes out with everything else, and goes in again. */
class ProceedingsFileTest {
    private static final String MEETING = "2026-01-21";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-21T19:00:00Z"), ZoneOffset.UTC);
    private static final Person CLR = new Person("clr", "Clara Russ", "clr", "", Set.of(Role.SECRETARY));

    @TempDir
    Path folder;

    private void meet(Databases databases) throws Malformed {
        try (Store store = Store.open(databases.data("one"))) {
            MeetingBook book = MeetingBook.of(new Clerk(store, Board.builtIn(), CLOCK), CLOCK);
            Optional<Target> bee = Optional.of(Target.of("B"));
            book.write(CLR, MEETING, new Sent("s1", Optional.empty(), around -> new Begun(around.now())));
            book.write(CLR, MEETING, new Sent("s2", bee, around -> new Noted(around.item(), 0, "Spoken of \"é\".")));
            book.write(CLR, MEETING, new Sent("s3", Optional.empty(), around -> new Struck(2, "wrong item")));
        }
    }

    private static Chronicle chronicle(Databases databases, String name) {
        try (Store store = Store.open(databases.data(name))) {
            return store.read(books -> books.acts().chronicle(MEETING));
        }
    }

    @Test
    void theyComeOutWithEverythingAndGoInAgainOnce() throws IOException, Malformed {
        Databases databases = new Databases(folder);
        Path people = Files.writeString(folder.resolve("people.csv"), Databases.PEOPLE);
        databases.run("one", "user", "import", people.toString());
        Path board = Installation.in(folder.resolve("board")).folder();
        databases.run("one", "import", board.toString());
        meet(databases);
        String told = databases.export("one");
        assertTrue(told.contains(", acts: 3, "), told);
        databases.again("one", "two");
        databases.assertSame("one", "two");
        Chronicle there = chronicle(databases, "two");
        assertEquals(chronicle(databases, "one"), there);
        assertEquals(
                List.of("begun", "noted", "struck"),
                there.acts().stream()
                        .map(Chronicle.Line::act)
                        .map(Recorded::act)
                        .map(act -> act.word())
                        .toList());
        Path file = folder.resolve("one/proceedings/proceedings_2026_01_21.json");
        String again = databases.run("two", "import", file.toString()).output();
        assertTrue(again.contains("acts of the meeting of 2026-01-21, nothing new"), again);
    }

    @Test
    void othersAreNotMixedInAndWhatIsDamagedIsRefused() throws IOException, Malformed {
        Databases databases = new Databases(folder);
        Path agenda = Files.writeString(folder.resolve("board_agenda_2026_01_21.txt"), SmallAgenda.TEXT);
        databases.run("one", "import", agenda.toString());
        meet(databases);
        databases.export("one");
        Path file = folder.resolve("one/proceedings/proceedings_2026_01_21.json");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("wrong item", "another reason"));
        String other = databases.run("one", "import", file.toString()).output();
        assertTrue(other.contains("not taken because there are others here, or no agenda"), other);
        assertEquals(3, chronicle(databases, "one").acts().size());
        Files.writeString(file, text.replace("\"number\" : 3", "\"number\" : 7"));
        Ran refused = Ran.with("", "import", "--data", databases.data("one").toString(), file.toString());
        assertEquals(2, refused.status());
        assertTrue(refused.complaints().contains("act 3"), refused.complaints());
        assertTrue(refused.complaints().contains("It is not the next one, or about no item of this file."));
    }
}
