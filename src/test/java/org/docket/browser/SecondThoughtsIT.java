// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.docket.AdjustableClock;
import org.docket.Arrivals;
import org.docket.auth.By;
import org.docket.mail.Sender;
import org.docket.mail.SmtpServer;
import org.docket.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A director comments, thinks again within the quarter of an hour, and the project gets what they mean. */
@ExtendWith(InBrowser.class)
class SecondThoughtsIT {
    @TempDir
    Path folder;

    private final Browser browser;
    private final Faults faults;
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    SecondThoughtsIT(Browser browser) {
        this.browser = browser;
        this.faults = new Faults(browser);
    }

    @BeforeEach
    void begin() {
        post.start();
    }

    @AfterEach
    void end() {
        post.stop();
    }

    @Test
    void theProjectGetsTheSecondThought() throws MessagingException {
        thinkAgain();
        assertEquals(List.of(), faults.ofConsole());
    }

    @Test
    void withoutJavaScriptToo() throws MessagingException {
        browser.scripts(false);
        thinkAgain();
    }

    private void thinkAgain() throws MessagingException {
        AdjustableClock clock = new AdjustableClock("2026-11-09T10:00:00Z");
        SmtpServer server = SmtpServer.of("smtp://127.0.0.1:" + post.getSmtp().getPort(), Optional.empty());
        try (Boardroom room = Boardroom.mailing(folder, clock, server);
                Sender sender = room.mailroom.start()) {
            room.mailroom.ledger().arm(new By("ann", "here"), Set.of(), Set.of());
            Person nils = room.director("nils", "Nils Anders", "na");
            browser.become(room, nils);

            open(room);
            assertTrue(
                    browser.text("main").contains("this goes to tasos@example.org and private@dogwatch.example.org"));
            browser.type("#words", "This will not do.");
            browser.pressNamed("Preview the mail");
            assertTrue(browser.text("main pre").contains("  This will not do."));
            browser.pressNamed("Comment");
            commit(room);

            clock.advance(Duration.ofMinutes(10));
            open(room);
            assertTrue(browser.text("main").contains("waits to be mailed"));
            browser.driver.executeScript("document.querySelector('details.own').open = true");
            browser.pressNamed("Withdraw");
            commit(room);

            open(room);
            browser.type("#words", "Thank you for the jokes.");
            browser.pressNamed("Comment");
            commit(room);

            clock.advance(Duration.ofMinutes(16));
            assertTrue(Arrivals.came(post, 2), () -> "nothing came: " + sender.state());
            assertMailed(post.getReceivedMessages());
        }
    }

    /** One mail, in as many copies as it has recipients. */
    private static void assertMailed(MimeMessage[] received) throws MessagingException {
        Set<String> ids = new TreeSet<>();
        for (MimeMessage message : received) {
            ids.add(message.getMessageID());
            String text = GreenMailUtil.getBody(message);
            assertTrue(text.contains("Thank you for the jokes."), text);
            assertFalse(text.contains("This will not do"), text);
            assertEquals("Board feedback on 2026-11-11 Dogwatch report", message.getSubject());
        }
        assertEquals(1, ids.size(), () -> Arrays.toString(received));
        assertEquals(2, received.length);
    }

    private void open(Boardroom room) {
        browser.open(room.url(Boardroom.NOVEMBER + "/Dogwatch"));
    }

    private void commit(Boardroom room) {
        browser.open(room.url(Boardroom.NOVEMBER + "/queue"));
        browser.pressNamed("Commit 1");
    }
}
