// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.docket.SmallAgenda;
import org.docket.auth.Accounts;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Told to stop, the service takes nothing new and finishes what it has begun. */
@Timeout(90)
class ShutdownIT {
    private static final String BODY = "[{\"change\":\"approve\",\"item\":\"B\"}]";

    @TempDir
    Path folder;

    private Path data;
    private String token;
    private String meeting;

    @BeforeEach
    void fill() {
        data = folder.resolve("docket.db");
        try (Store store = Store.open(data)) {
            Clock clock = Clock.systemUTC();
            Clerk clerk = new Clerk(store, Board.builtIn(), clock);
            meeting = "2099-01-21";
            clerk.take(meeting, SmallAgenda.TEXT);
            Accounts accounts = new Accounts(store, clock);
            accounts.add(new Person("joe", "Joe Tester", "jt", "", Set.of(Role.DIRECTOR)));
            token = accounts.makeToken("joe");
        }
    }

    @Test
    void aRequestInFlightIsFinished() throws Exception {
        try (Child child = new Child(data);
                Socket idle = new Socket(child.place.getHost(), child.place.getPort());
                Socket socket = new Socket(child.place.getHost(), child.place.getPort())) {
            ask(idle);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/agendas/" + meeting + "/changes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                            + token + "\r\nContent-Length: " + BODY.length() + "\r\nExpect: 100-continue\r\n\r\n")
                    .getBytes(ISO_8859_1));
            assertTrue(line(socket.getInputStream()).contains(" 100 "));
            assertEquals("", line(socket.getInputStream()));
            out.write(BODY.substring(0, 10).getBytes(ISO_8859_1));
            out.flush();

            child.process.destroy();
            while (answers(child)) {
                Thread.onSpinWait();
            }
            idle.getInputStream().transferTo(OutputStream.nullOutputStream());
            out.write(BODY.substring(10).getBytes(ISO_8859_1));
            out.flush();
            String answer = line(socket.getInputStream());
            assertTrue(answer.contains(" 200 "), answer);
            assertEquals(143, child.process.waitFor());
        }
        try (Store store = Store.open(data)) {
            assertEquals(
                    2,
                    store.read(books -> books.revisions().newest(meeting))
                            .orElseThrow()
                            .number());
        }
    }

    /** Leaves a connection as browsers do: answered, and open for more. */
    private static void ask(Socket idle) throws IOException {
        idle.getOutputStream().write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(ISO_8859_1));
        assertTrue(line(idle.getInputStream()).contains(" 200 "));
    }

    private static boolean answers(Child child) {
        try (Socket another = new Socket(child.place.getHost(), child.place.getPort())) {
            return another.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int read = in.read();
        while (read >= 0 && read != '\n') {
            line.append((char) read);
            read = in.read();
        }
        return line.toString().strip();
    }
}
