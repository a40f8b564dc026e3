// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.SmallAgenda;
import org.docket.board.Board;
import org.docket.mail.Mailroom;
import org.docket.mail.Subscribing;
import org.docket.people.Person;
import org.docket.store.Message;
import org.docket.store.Messages;
import org.docket.store.Store;
import org.docket.store.Subscription.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agenda in one's own editor; the editor of these tests is a script. */
class EditTest {
    private static final String TEXT = SmallAgenda.TEXT.replace("January 21, 2026", "December 16, 2099");
    private static final String MEETING = "2099-12-16";
    private static final Pattern KEPT = Pattern.compile("kept in (?<file>\\S+)");

    @TempDir
    Path folder;

    @BeforeEach
    void settle() throws IOException {
        Path file = Files.writeString(folder.resolve("board_agenda_2099_12_16.txt"), TEXT);
        ran("import", file.toString());
        ran("user", "add", "clr", "--name", "Clara Russ", "--role", "secretary");
        ran("user", "add", "joe", "--name", "Joe Tester", "--role", "director", "--mail", "joe@example.org");
        ran("user", "add", "amy", "--name", "Amy Reader", "--role", "member");
    }

    @Test
    void whatIsTypedIsSaved() {
        Ran edited = edit("", "clr", sed("s/We did well/We did better/"));
        assertEquals(0, edited.status(), edited::complaints);
        assertEquals("revision 2\n", edited.output());
        assertEquals(TEXT.replace("We did well", "We did better"), text());
    }

    @Test
    void whoSubscribesIsToldAndNoProjectIs() {
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            Person joe = store.read(books -> books.people().find("joe")).orElseThrow();
            for (Kind kind : List.of(Kind.COMMITS, Kind.REPORTS, Kind.COMMENTS)) {
                Mailroom.of(store, Board.builtIn(), Optional.empty(), Clock.systemUTC())
                        .subscribing()
                        .add(joe, new Subscribing.Wanted(Optional.of("joe"), "", kind, "", false, ""));
            }
        }
        Ran edited = edit("", "clr", sed("s/We did well/We did better/"), "--url", "https://docket.example.org/");
        assertEquals(0, edited.status(), edited::complaints);
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            List<Message> queued = store.read(books -> books.messages().find(new Messages.Search("", "", "", 0, 9)));
            assertEquals(
                    List.of("notice joe@example.org", "notice joe@example.org"),
                    queued.stream()
                            .map(message -> message.cause().kind() + " "
                                    + String.join(", ", message.content().to()))
                            .toList());
            assertTrue(queued.get(0).content().body().contains("https://docket.example.org/" + MEETING + "/"));
        }
        edit("", "clr", "true");
        ran("import", folder.resolve("board_agenda_2099_12_16.txt").toString());
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            assertEquals(
                    2,
                    store.read(books -> books.messages().find(new Messages.Search("", "", "", 0, 9)))
                            .size());
        }
    }

    @Test
    void nothingTypedIsNothingNew() {
        assertEquals("nothing new\n", edit("", "clr", "true").output());
    }

    @Test
    void onlySomeMayAndOnlyThoseThereAre() {
        assertEquals(3, edit("", "amy", "false").status());
        assertEquals(3, edit("", "zoe", "false").status());
        assertEquals(
                3,
                command("", "edit", "2001-01-01", "--as", "clr", "--editor", "false")
                        .status());
        assertEquals(2, command("", "edit", MEETING).status());
    }

    @Test
    void anEditorThatFailsChangesNothing() {
        Ran failed = edit("", "clr", "false");
        assertEquals(2, failed.status());
        assertEquals(TEXT, text());
    }

    @Test
    void newWarningsAreShownAndMayBeMended() throws IOException {
        String typo =
                script("s/^ {7}WHEREAS/     WHEREAS/", "s/^ {5}WHEREAS/       WHEREAS/; s/there is one/so it is/");
        Ran edited = edit("y\n", "clr", typo);
        assertTrue(edited.complaints().contains("BODY_INDENT"), edited::complaints);
        assertEquals(0, edited.status(), edited::complaints);
        assertEquals(TEXT.replace("there is one", "so it is"), text());
    }

    @Test
    void aConflictIsResolvedInTheFile() throws Exception {
        String resolve = "/^<<<<<<< yours/d; /^[|]{7} before/,/^>>>>>>> theirs/d";
        Ran edited = quickerThan("y\n", "s/We did well/We did better/", resolve);
        assertEquals(0, edited.status(), edited::complaints);
        assertTrue(edited.complaints().contains("both changed A"), edited::complaints);
        assertEquals(TEXT.replace("We did well", "We did better").replace("10:00", "11:00"), text());
    }

    @Test
    void aConflictGivenUpLeavesTheFile() throws Exception {
        Ran edited = quickerThan("n\n", "s/We did well/We did better/");
        assertEquals(3, edited.status());
        assertEquals("", edited.output());
        Matcher kept = KEPT.matcher(edited.complaints());
        assertTrue(kept.find(), edited::complaints);
        String file = Files.readString(Path.of(kept.group("file")));
        assertTrue(file.contains("<<<<<<< yours") && file.contains("We did better") && file.contains("We did worse"));
        assertTrue(text().contains("We did worse"));
    }

    @Test
    void whatIsRefusedIsToldAndKept() {
        Ran edited = edit("", "joe", sed("s/approved: jt/approved: zz/"));
        assertEquals(3, edited.status());
        assertTrue(edited.complaints().contains("only the secretary"), edited::complaints);
        assertTrue(KEPT.matcher(edited.complaints()).find(), edited::complaints);
        assertFalse(text().contains("zz"));
    }

    /** While the editor is open for the first time, somebody else edits the same report and the call to order. */
    private Ran quickerThan(String answers, String... steps) throws IOException, InterruptedException {
        Path gate = folder.resolve("gate");
        assertEquals(0, new ProcessBuilder("mkfifo", gate.toString()).start().waitFor());
        String editor =
                "[ $(cat " + folder.resolve("count") + ") = 0 ] && cat " + gate + " >/dev/null; " + script(steps);
        CompletableFuture<Ran> edited = CompletableFuture.supplyAsync(() -> edit(answers, "clr", editor));
        try (OutputStream whenItIsOpen = Files.newOutputStream(gate, StandardOpenOption.WRITE)) {
            Path theirs = folder.resolve("board_agenda_2099_12_16.txt");
            Files.writeString(
                    theirs, TEXT.replace("We did well", "We did worse").replace("10:00", "11:00"));
            ran("import", theirs.toString());
            whenItIsOpen.write('\n');
        }
        return edited.join();
    }

    /** An editor that does one thing each time it is opened. */
    private String script(String... steps) throws IOException {
        List<String> lines = new ArrayList<>(List.of("n=$(($(cat " + count() + ") + 1))", "echo $n > " + count()));
        for (int i = 0; i < steps.length; i++) {
            lines.add("[ $n = " + (i + 1) + " ] && sed -E -i '" + steps[i] + "' \"$1\"");
        }
        lines.add("exit 0");
        Files.writeString(count(), "0");
        return "sh " + Files.write(folder.resolve("editor.sh"), lines);
    }

    private Path count() {
        return folder.resolve("count");
    }

    private static String sed(String what) {
        return "sed -i '" + what + "'";
    }

    private Ran edit(String answers, String who, String editor, String... more) {
        List<String> all = new ArrayList<>(List.of("edit", MEETING, "--as", who, "--editor", editor));
        all.addAll(List.of(more));
        return command(answers, all.toArray(String[]::new));
    }

    private String text() {
        return ran("export", MEETING).output();
    }

    private Ran ran(String... arguments) {
        Ran ran = command("", arguments);
        assertEquals(0, ran.status(), ran::complaints);
        return ran;
    }

    private Ran command(String in, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("docket.db").toString()));
        return Ran.with(in, all.toArray(String[]::new));
    }
}
