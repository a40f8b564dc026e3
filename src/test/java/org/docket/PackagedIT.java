// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import org.docket.board.Board;
import org.docket.mail.Letter;
import org.docket.mail.Mailroom;
import org.docket.store.Cause;
import org.docket.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one file that is handed out: small, named, and with the licences of all it contains. */
class PackagedIT {
    private static final Path JAR = Path.of(System.getProperty("docket.jar"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void staysUnder30Megabytes() throws IOException {
        assertTrue(Files.size(JAR) < 30_000_000, () -> JAR + " has grown");
    }

    @Test
    void saysItsVersion() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
            assertEquals("docket " + version, printed("version"));
            assertEquals("docket " + version, printed("--version"));
        }
    }

    @Test
    void carriesTheLicencesOfWhatItContains() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertEquals(Files.readString(Project.FOLDER.resolve("LICENSE")), text(jar, "META-INF/LICENSE"));
            assertTrue(text(jar, "META-INF/licenses/THIRD-PARTY.txt").contains("io.javalin:javalin"));
            for (String library : new String[] {"asm", "autolink", "commonmark-jar", "slf4j-api-jar"}) {
                assertTrue(text(jar, "META-INF/licenses/" + library + "/LICENSE.txt")
                        .contains("Copyright"));
            }
        }
    }

    @Test
    void sendsMailAsTheEnvironmentSays(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("docket.db");
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", "smtp"));
        server.start();
        ProcessBuilder service = new ProcessBuilder(JAVA, "-jar", JAR.toString(), "serve")
                .redirectError(folder.resolve("log").toFile());
        service.environment()
                .putAll(Map.of(
                        "DOCKET_DATA",
                        data.toString(),
                        "DOCKET_PORT",
                        "0",
                        "DOCKET_SMTP",
                        "smtp://localhost:" + server.getSmtp().getPort(),
                        "DOCKET_MAIL_FROM",
                        "docket@apache.org"));
        try (Store store = Store.open(data)) {
            queueArmed(store);
            Process running = service.start();
            try {
                assertTrue(Arrivals.came(server, 1), "nothing comes");
                assertEquals("Ready", server.getReceivedMessages()[0].getSubject());
                String from = server.getReceivedMessages()[0].getHeader("From", null);
                assertTrue(from.contains("docket@apache.org"), from);
            } finally {
                running.destroyForcibly().onExit().join();
            }
        } finally {
            server.stop();
        }
    }

    private static void queueArmed(Store store) {
        Mailroom room = Mailroom.of(store, Board.builtIn(), Optional.empty(), Clock.systemUTC());
        Cause cause = new Cause("test", "all", Optional.empty(), "", "ann");
        Letter letter = Letter.because(cause, "This is a test.")
                .to(List.of("someone@apache.org"))
                .subject("Ready")
                .body("Go.");
        store.change(books -> {
            books.armings().add(Instant.now(), "ann", true, store.place());
            room.outbox().queue(books, letter);
        });
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String printed(String word) throws IOException {
        Process process = new ProcessBuilder(JAVA, "-jar", JAR.toString(), word).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
