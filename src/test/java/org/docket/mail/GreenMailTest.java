// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.docket.mail.SmtpServer.Login;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What arrives at a mail server is what was written, to whom it was written. */
class GreenMailTest {
    private static final Optional<Login> LOGIN = Optional.of(new Login("docket", "secret"));

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", "smtp"));
    private PostOffice office;

    @BeforeEach
    void open() {
        server.start();
        office = new PostOffice(folder);
        office.arm();
    }

    @AfterEach
    void close() {
        office.close();
        server.stop();
    }

    private SmtpServer plain() {
        return SmtpServer.of("smtp://localhost:" + server.getSmtp().getPort(), Optional.empty());
    }

    private Sender sender(SmtpServer to, Optional<String> redirect) {
        Route route = new Route(office.outbox().postmark(), Optional.of(to), redirect);
        return new Sender(office.store(), route, Limits.USUAL, office.clock());
    }

    private MimeMessage sent(Letter letter) throws Exception {
        Message message = office.queue(letter);
        sender(plain(), Optional.empty()).look();
        assertEquals(
                State.SENT,
                office.find(message).state(),
                () -> office.last(message).words());
        MimeMessage[] received = server.getReceivedMessages();
        return received[received.length - 1];
    }

    @Test
    void theHeadSaysWhatItIs() throws Exception {
        MimeMessage mail = sent(office.letter("Chair Person <chair@example.org>")
                .cc(List.of("private@example.org"))
                .replyTo(List.of("board@example.org", "private@example.org"))
                .from("Greta Steinmüller"));
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertEquals("docket@docket.example.org", from.getAddress());
        assertEquals("Greta Steinmüller", from.getPersonal());
        assertEquals("Chair Person <chair@example.org>", mail.getRecipients(RecipientType.TO)[0].toString());
        assertEquals("private@example.org", mail.getRecipients(RecipientType.CC)[0].toString());
        assertEquals("board@example.org, private@example.org", mail.getHeader("Reply-To", ", "));
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertEquals("<docket.docket.example.org>", mail.getHeader("List-Id", null));
        assertEquals(office.clock().instant(), mail.getSentDate().toInstant());
        assertEquals("What about releases?", mail.getContent().toString().strip());
    }

    @Test
    void allMailOnOneReportIsOneThread() throws Exception {
        Message first = office.queue(office.letter("chair@example.org"));
        Message second = office.queue(office.letter("chair@example.org").inThread(List.of(id(first))));
        office.queue(office.letter("chair@example.org").inThread(List.of(id(first), id(second))));
        sender(plain(), Optional.empty()).look();
        MimeMessage[] mails = server.getReceivedMessages();
        assertEquals(id(first), mails[0].getMessageID());
        assertEquals(id(first), mails[1].getHeader("In-Reply-To", null));
        assertEquals(id(second), mails[2].getHeader("In-Reply-To", null));
        assertEquals(
                id(first) + " " + id(second),
                mails[2].getHeader("References", null).replaceAll("\\s+", " "));
    }

    private static String id(Message message) {
        return message.draft().messageId();
    }

    @Test
    void anythingButPlainLettersArrivesWhole() throws Exception {
        String body =
                "Ελένη fragt: «пример» 漢字 🙂\n\n.a line that begins with a dot\n.\nFrom here\n> " + "long ".repeat(300);
        MimeMessage mail = sent(office.letter("Ελένη Δούκα <chair@example.org>")
                .subject("Bericht über Zostera – 漢字 " + "sehr lang ".repeat(20).strip())
                .body(body));
        assertEquals("Bericht über Zostera – 漢字 " + "sehr lang ".repeat(20).strip(), mail.getSubject());
        assertEquals("Ελένη Δούκα", ((InternetAddress) mail.getAllRecipients()[0]).getPersonal());
        assertEquals(
                body.stripTrailing(),
                mail.getContent().toString().replace("\r\n", "\n").strip());
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        for (String line : raw.toString(StandardCharsets.US_ASCII).split("\r\n")) {
            assertTrue(line.length() <= 998, line);
        }
    }

    @Test
    void nobodyAddsAHeader() throws Exception {
        String more = "x\r\nBcc: eve@example.org\nX-Evil: 1\u2028X-Evil: 2\u0000";
        MimeMessage mail = sent(office.letter("chair@example.org")
                .subject(more)
                .from(more)
                .list(more)
                .header("X-Docket-Item\r\nBcc", more)
                .inThread(List.of(more)));
        assertEquals(null, mail.getHeader("Bcc"));
        assertEquals(null, mail.getHeader("X-Evil"));
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void anAddressThatAddsAnotherGoesNowhere() {
        Message message = office.queue(office.letter("chair@example.org\r\nBcc: eve@example.org"));
        assertEquals(State.HELD, message.state());
        Message two = office.queue(office.letter("chair@example.org, eve@example.org"));
        assertEquals(State.HELD, two.state());
        assertTrue(two.draft().held().startsWith("No mail address"), two.draft()::held);
    }

    @Test
    void oneAddressGetsEverythingInstead() throws Exception {
        Message message = office.queue(office.letter("Chair Person <chair@example.org>")
                .cc(List.of("private@example.org"))
                .replyTo(List.of("board@example.org")));
        sender(plain(), Optional.of("tester@example.com")).look();
        MimeMessage mail = server.getReceivedMessages()[0];
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals("tester@example.com", mail.getAllRecipients()[0].toString());
        assertEquals(null, mail.getHeader("Reply-To"));
        assertEquals("Chair Person <chair@example.org>", mail.getHeader("X-Docket-To", null));
        assertTrue(mail.getContent().toString().contains("   private@example.org"));
        assertTrue(
                office.last(message).words().endsWith("(to tester@example.com instead)"), office.last(message)::words);
    }

    @Test
    void whatIsShownIsWhatGoes() throws Exception {
        Message message = office.queue(office.letter("chair@example.org"));
        String shown = new Ledger(office.store(), office.nowhere(), office.clock()).source(message);
        MimeMessage mail = sent(office.letter("other@example.org"));
        MimeMessage first = server.getReceivedMessages()[0];
        assertEquals(2, server.getReceivedMessages().length);
        assertFalse(mail.getMessageID().equals(first.getMessageID()));
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        first.writeTo(raw);
        String arrived = raw.toString(StandardCharsets.UTF_8);
        assertEquals(shown.strip(), arrived.substring(arrived.indexOf("Date:")).strip());
    }

    @Test
    void aServerThatAsksForAPasswordGetsIt() {
        server.setUser("docket", "docket", "secret");
        Message message = office.queue(office.letter("chair@example.org"));
        String address = "smtp://localhost:" + server.getSmtp().getPort();
        Sender wrong = sender(SmtpServer.of(address, Optional.of(new Login("docket", "guess"))), Optional.empty());
        wrong.look();
        assertEquals(State.QUEUED, office.find(message).state());
        assertFalse(wrong.state().isWell());
        assertFalse(wrong.state().trouble().contains("guess"));
        sender(SmtpServer.of(address, LOGIN), Optional.empty()).look();
        assertEquals(State.SENT, office.find(message).state());
    }

    @Test
    void aServerWithoutStarttlsGetsNothingWhereItIsAskedFor() {
        Message message = office.queue(office.letter("chair@example.org"));
        String address = "smtp+starttls://localhost:" + server.getSmtp().getPort();
        Sender sender = sender(SmtpServer.of(address, Optional.empty()), Optional.empty());
        sender.look();
        assertEquals(State.QUEUED, office.find(message).state());
        assertTrue(sender.state().trouble().contains("STARTTLS"), sender.state()::trouble);
    }
}
