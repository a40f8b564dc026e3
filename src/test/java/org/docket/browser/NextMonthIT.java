// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.AdjustableClock;
import org.docket.Arrivals;
import org.docket.auth.By;
import org.docket.mail.Sender;
import org.docket.mail.SmtpServer;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The secretary makes the next agenda, posts it, looks at the reminders, and lets them go. */
@ExtendWith(InBrowser.class)
class NextMonthIT {
    private static final String DECEMBER = "2026-12-09";

    /** Ticks one project and no other, opens what would be mailed to it, and looks whether it can be read. */
    private static final String PREVIEW = """
            return (() => {
              document.querySelectorAll('input[name=project]').forEach(box => (box.checked = box.value === 'Barnacle'));
              document.querySelector('input[value=Barnacle]').closest('li').querySelector('details').open = true;
              return document.querySelector('main').innerText.includes('Barnacle: board report due by');
            })()""";

    @TempDir
    Path folder;

    private final Browser browser;
    private final Faults faults;
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    NextMonthIT(Browser browser) {
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
    void theNextMonthBegins() throws MessagingException {
        beginTheMonth();
        assertEquals(List.of(), faults.ofConsole());
    }

    @Test
    void withoutJavaScriptToo() throws MessagingException {
        browser.scripts(false);
        beginTheMonth();
    }

    private void beginTheMonth() throws MessagingException {
        AdjustableClock clock = new AdjustableClock("2026-11-12T10:00:00Z");
        SmtpServer server = SmtpServer.of("smtp://127.0.0.1:" + post.getSmtp().getPort(), Optional.empty());
        try (Boardroom room = Boardroom.mailing(folder, clock, server);
                Sender sender = room.mailroom.start()) {
            room.keep(Paper.Kind.CALENDAR, "calendar.txt", "");
            room.mailroom.ledger().arm(new By("ann", "here"), Set.of(), Set.of());
            Person eleni = room.person("eleni", "Ελένη Δούκα", "ed", Role.SECRETARY);
            browser.become(room, eleni);

            browser.open(room.url(Boardroom.NOVEMBER + "/"));
            browser.pressNamed("Make the next agenda");
            assertTrue(browser.text("main").contains("9 December 2026, 19:00"));
            browser.insert("#whole", " 2. Roll Call", "    Bring a scarf.\n\n");
            browser.pressNamed("Post");
            assertEquals("/" + DECEMBER + "/", browser.path());
            assertTrue(room.clerk.agenda(DECEMBER).text().contains("    Bring a scarf.\n\n 2. Roll Call"));

            browser.open(room.url(DECEMBER + "/reminders"));
            browser.until(PREVIEW);
            assertEquals(0, post.getReceivedMessages().length);
            browser.pressNamed("Queue the ticked reminders");
            assertTrue(browser.text("main").contains("1 reminder was queued"));
            assertTrue(Arrivals.came(post, 3), () -> post.getReceivedMessages().length + " came: " + sender.state());
            assertMailed(post.getReceivedMessages());
        }
    }

    /** One reminder to the chair and the private list, and what the board is told of it. */
    private static void assertMailed(MimeMessage[] received) throws MessagingException {
        assertEquals(3, received.length, () -> Arrays.toString(received));
        MimeMessage reminder = find(received, "nkechi@example.org");
        assertEquals("Barnacle: board report due by Wednesday, 2 December (initial reminder)", reminder.getSubject());
        assertTrue(GreenMailUtil.getBody(reminder).contains("/2026-12-09/Barnacle/edit"));
        assertEquals(
                reminder.getMessageID(),
                find(received, "private@barnacle.example.org").getMessageID());
        assertTrue(GreenMailUtil.getBody(find(received, "board@example.org")).contains("Barnacle: "));
    }

    private static MimeMessage find(MimeMessage[] received, String address) throws MessagingException {
        for (MimeMessage message : received) {
            String to = Arrays.toString(message.getRecipients(Message.RecipientType.TO))
                    + Arrays.toString(message.getRecipients(Message.RecipientType.CC));
            if (to.contains(address)) {
                return message;
            }
        }
        throw new AssertionError("nothing went to " + address);
    }
}
