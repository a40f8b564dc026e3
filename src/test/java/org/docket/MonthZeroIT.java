// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.docket.Machine.Ran;
import org.docket.Machine.Serving;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The month before the first: a board moves in with the files it has, by the commands that its admin types. */
@Timeout(300)
class MonthZeroIT {
    private static final String MEETING = "2026-11-11";
    private static final String FILE = "board_agenda_2026_11_11.txt";
    private static final String SAID = "Welcome on board.";
    private static final String BY_HAND = "This month we met twice.";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> MOVED =
            List.of(FILE, "board_agenda_2026_10_14.txt", "committee-info.txt", "calendar.txt");

    @TempDir
    private Path folder;

    private Machine machine;
    private String reader;

    /** Something that is looked at until it is so. */
    private interface Look {
        boolean isSo() throws Exception;
    }

    @ParameterizedTest
    @ValueSource(strings = {"git", "svn"})
    void aBoardMovesIn(String keeper) throws Exception {
        machine = new Machine(folder);
        assumeTrue(machine.has(keeper), keeper + " is not installed");
        String board = keeper.equals("git") ? gitCheckouts() : subversionCopies();
        String[] profile = {"--board", samples().resolve("board").toString()};

        Ran imported = machine.docket("import", board, profile[0], profile[1]);
        assertTrue(imported.output().contains("agenda of " + MEETING + ", revision 1"), imported.toString());
        String table = samples().resolve("people.csv").toString();
        String roster = board + "/committee-info.txt";
        Ran dry = machine.docket("user", "import", table, "--committees", roster, "--dry-run");
        Ran people = machine.docket("user", "import", table, "--committees", roster);
        assertEquals(dry.output(), people.output());
        assertEquals(
                "nothing to change\n",
                machine.docket("user", "import", table, "--committees", roster).output());

        String backup = folder.resolve("backup.db").toString();
        byte[] text;
        try (Serving service = machine.serve("--mirror", board, profile[0], profile[1])) {
            reader = machine.docket("user", "token", "eleni").output().strip();
            firstCommit(service);
            until("the commit lies in the file", () -> desk(keeper).contains(SAID));
            assertTrue(history(keeper).contains("Amélie Brochant through Docket"), history(keeper));
            byHand(keeper, BY_HAND);
            until("the hand edit is here", () -> agenda(service).contains(BY_HAND));
            until(
                    "both are in the file",
                    () -> desk(keeper).contains(SAID) && desk(keeper).contains(BY_HAND));
            machine.docket("backup", backup);
            text = agenda(service).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        restored(backup, new String(text, java.nio.charset.StandardCharsets.UTF_8), profile);
    }

    private void firstCommit(Serving service) throws Exception {
        String link = machine.docket("user", "link", "amelie", "--invite", "--url", service.url())
                .output()
                .strip();
        assertEquals(200, service.get(link, "").statusCode());
        HttpResponse<String> entered = service.post(link, "", "");
        assertEquals(303, entered.statusCode());
        String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        assertEquals(410, service.post(link, "", "").statusCode(), "a link signs in once");
        String comment = "{\"change\":\"comment\",\"item\":\"B\",\"text\":\"" + SAID + "\"}";
        assertEquals(
                200,
                service.post("api/v1/agendas/" + MEETING + "/queue", cookie, comment)
                        .statusCode());
        HttpResponse<String> committed = service.post("api/v1/agendas/" + MEETING + "/queue/commit", cookie, "{}");
        assertEquals(200, committed.statusCode(), committed.body());
    }

    private void restored(String backup, String text, String... profile) throws Exception {
        Machine other = new Machine(Files.createDirectory(folder.resolve("other")));
        other.docket("restore", backup);
        String token = other.docket("user", "token", "eleni").output().strip();
        try (Serving service = other.serve(profile)) {
            assertEquals(
                    text,
                    service.asked("api/v1/agendas/" + MEETING + "/text", token).body());
        }
    }

    private String agenda(Serving service) throws Exception {
        return service.asked("api/v1/agendas/" + MEETING + "/text", reader).body();
    }

    private static void until(String what, Look look) throws Exception {
        Instant end = Instant.now().plus(SOON);
        while (!look.isSo()) {
            assertTrue(Instant.now().isBefore(end), "not so within " + SOON + ": " + what);
        }
    }

    private String gitCheckouts() throws IOException, InterruptedException {
        machine.run(folder, "git", "init", "--quiet", "--bare", "--initial-branch=main", "origin");
        machine.run(folder, "git", "clone", "--quiet", "origin", "board");
        fill(folder.resolve("board"));
        machine.run(folder.resolve("board"), "git", "checkout", "--quiet", "-B", "main");
        machine.run(folder.resolve("board"), "git", "add", ".");
        machine.run(folder.resolve("board"), "git", "commit", "--quiet", "-m", "What there is");
        machine.run(folder.resolve("board"), "git", "push", "--quiet", "-u", "origin", "main");
        machine.run(folder, "git", "clone", "--quiet", "origin", "desk");
        return folder.resolve("board").toString();
    }

    private String subversionCopies() throws IOException, InterruptedException {
        machine.run(folder, "svnadmin", "create", "origin");
        String url = folder.resolve("origin").toUri().toString();
        machine.run(folder, "svn", "checkout", "--quiet", url, "board");
        fill(folder.resolve("board"));
        for (String file : MOVED) {
            machine.run(folder.resolve("board"), "svn", "add", "--quiet", file);
        }
        machine.run(folder.resolve("board"), "svn", "commit", "--quiet", "-m", "What there is");
        machine.run(folder.resolve("board"), "svn", "update", "--quiet");
        machine.run(folder, "svn", "checkout", "--quiet", url, "desk");
        return folder.resolve("board").toString();
    }

    private static void fill(Path board) throws IOException {
        for (String file : MOVED) {
            Files.copy(samples().resolve(file), board.resolve(file));
        }
    }

    private static Path samples() {
        return Project.FOLDER.resolve("agenda-samples");
    }

    /** The file as somebody else has it who brings their copy up to date. */
    private String desk(String keeper) throws IOException, InterruptedException {
        Path desk = folder.resolve("desk");
        if (keeper.equals("git")) {
            machine.run(desk, "git", "pull", "--quiet", "--rebase");
        } else {
            machine.run(desk, "svn", "update", "--quiet");
        }
        return Files.readString(desk.resolve(FILE));
    }

    private String history(String keeper) throws IOException, InterruptedException {
        return machine.run(folder.resolve("desk"), keeper, "log").output();
    }

    /** Somebody writes into the file and commits it, as they always did. */
    private void byHand(String keeper, String words) throws IOException, InterruptedException {
        Path file = folder.resolve("desk").resolve(FILE);
        String text = Files.readString(file);
        int heading = text.indexOf("\nAttachment C:");
        int body = text.indexOf("\n\n", heading) + 2;
        Files.writeString(file, text.substring(0, body) + words + "\n" + text.substring(body));
        machine.run(folder.resolve("desk"), keeper, "commit", "--quiet", "-m", "By hand", FILE);
        if (keeper.equals("git")) {
            machine.run(folder.resolve("desk"), "git", "push", "--quiet");
        }
    }
}
