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
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.docket.mail.SmtpServer.Login;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over TLS only a server gets anything that is trusted, and is the one that was named. */
class TlsTest {
    private static final String FILE = "greenmail.tls.keystore.file";
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private final SSLContext usual = usual();
    private GreenMail server;
    private PostOffice office;
    private Message message;

    @BeforeEach
    void open() {
        office = new PostOffice(folder);
        office.arm();
        message = office.queue(office.letter("chair@example.org"));
    }

    @AfterEach
    void close() {
        SSLContext.setDefault(usual);
        System.clearProperty(FILE);
        server.stop();
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
        KeyStore keys = keys("localhost");
        Sender sender = sender();
        SSLContext.setDefault(trusting(keys));
        sender.look();
        assertEquals(
                State.SENT, office.find(message).state(), () -> sender.state().trouble());
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void oneThatIsNotTrustedGetsNothing() throws Exception {
        keys("localhost");
        assertRefused("certification path");
    }

    @Test
    void oneOfAnotherNameGetsNothing() throws Exception {
        KeyStore keys = keys("elsewhere.example.org");
        SSLContext.setDefault(trusting(keys));
        assertRefused("localhost");
    }

    private void assertRefused(String why) {
        Sender sender = sender();
        sender.look();
        assertEquals(State.QUEUED, office.find(message).state());
        assertTrue(sender.state().trouble().contains(why), sender.state()::trouble);
        assertEquals(0, server.getReceivedMessages().length);
    }

    private Sender sender() {
        server = new GreenMail(new ServerSetup(0, "localhost", "smtps"));
        server.start();
        server.setUser("docket", "docket", "secret");
        SmtpServer tls = SmtpServer.of(
                "smtps://localhost:" + server.getSmtps().getPort(), Optional.of(new Login("docket", "secret")));
        Route route = new Route(office.outbox().postmark(), Optional.of(tls), Optional.empty());
        return new Sender(office.store(), route, Limits.USUAL, office.clock());
    }

    /** Gives the server of these tests a key with a certificate for that name, signed by itself. */
    private KeyStore keys(String name) throws Exception {
        Path file = folder.resolve("keys.p12");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "greenmail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:" + name,
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
