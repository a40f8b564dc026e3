// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.docket.mail.SmtpServer.Login;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over TLS only a server gets anything that is trusted, and is the one that was named. */
class TlsTest {
    private static final String FILE = "greenmail.tls.keystore.file";
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private static KeyStore keys;

    private final SSLContext usual = usual();
    private GreenMail server;
    private PostOffice office;
    private Message message;

    /** One for all tests: the mail server reads it once. */
    @BeforeAll
    static void makeKeys(@TempDir Path place) throws Exception {
        keys = keys(place.resolve("keys.p12"));
    }

    @AfterAll
    static void forgetKeys() {
        System.clearProperty(FILE);
    }

    @BeforeEach
    void open() {
        office = new PostOffice(folder);
        office.arm();
        message = office.queue(office.letter("chair@example.org"));
    }

    @AfterEach
    void close() {
        SSLContext.setDefault(usual);
        if (server != null) {
            server.stop();
        }
        office.close();
    }

    private static SSLContext usual() {
        try {
            return SSLContext.getDefault();
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aTrustedServerOfThatNameGetsIt() throws Exception {
        Sender sender = smtps("localhost");
        SSLContext.setDefault(trusting(keys));
        sender.look();
        assertEquals(
                State.SENT, office.find(message).state(), () -> sender.state().trouble());
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void oneThatIsNotTrustedGetsNothing() {
        assertRefused("localhost", "certification path");
    }

    @Test
    void oneOfAnotherNameGetsNothing() throws Exception {
        SSLContext.setDefault(trusting(keys));
        assertRefused("127.0.0.1", "127.0.0.1");
    }

    @Test
    void aConnectionIsMadeSecureBeforeAnythingIsSaid() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        SSLContext.setDefault(trusting(keys));
        try (FakeSmtp secure = new FakeSmtp(0, line -> hear(line, heard), Optional.of(own(keys)))) {
            Sender sender = sender("smtp+starttls://localhost:" + secure.port());
            sender.look();
            assertEquals(
                    State.SENT,
                    office.find(message).state(),
                    () -> sender.state().trouble());
            assertEquals(1, secure.received().size());
        }
        List<String> words = heard.stream()
                .map(line -> line.split(" ")[0])
                .filter(word -> !word.equals("NOOP"))
                .toList();
        assertEquals(
                List.of("CONNECT", "EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "END"),
                words.subList(0, 9));
    }

    @Test
    void oneThatIsNotTrustedGetsNothingOverStarttlsEither() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (FakeSmtp secure = new FakeSmtp(0, line -> hear(line, heard), Optional.of(own(keys)))) {
            Sender sender = sender("smtp+starttls://localhost:" + secure.port());
            sender.look();
            assertEquals(State.QUEUED, office.find(message).state());
            assertTrue(sender.state().trouble().contains("certification path"), sender.state()::trouble);
        }
        assertTrue(
                heard.stream().noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL")), heard::toString);
    }

    private static String hear(String line, List<String> heard) {
        heard.add(line);
        return "";
    }

    private void assertRefused(String host, String why) {
        Sender sender = smtps(host);
        sender.look();
        assertEquals(State.QUEUED, office.find(message).state());
        assertTrue(sender.state().trouble().contains(why), sender.state()::trouble);
        assertEquals(0, server.getReceivedMessages().length);
    }

    private Sender smtps(String host) {
        server = new GreenMail(new ServerSetup(0, "localhost", "smtps"));
        server.start();
        server.setUser("docket", "docket", "secret");
        return sender("smtps://" + host + ":" + server.getSmtps().getPort());
    }

    private Sender sender(String address) {
        SmtpServer tls = SmtpServer.of(address, Optional.of(new Login("docket", "secret")));
        Route route = new Route(office.outbox().postmark(), Optional.of(tls), Optional.empty());
        return new Sender(office.store(), route, Limits.USUAL, office.clock());
    }

    /** Gives the server of these tests a key with a certificate for its name, signed by itself. */
    private static KeyStore keys(Path file) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "greenmail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD);
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
        System.setProperty(FILE, file.toString());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private static SSLContext own(KeyStore keys) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        return context;
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("greenmail"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
