// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.mail.Letter;
import org.docket.mail.SmtpServer;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Audit;
import org.docket.store.Cause;
import org.docket.store.Deed;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of mail on its pages: who sees what of it, and what is decided there. */
class MailPagesTest {
    @TempDir
    Path folder;

    private Running running;
    private Visit clara;
    private Visit ada;
    private Message inside;
    private Message outside;

    @BeforeEach
    void open() {
        running = new Running(folder, SmtpServer.of("smtp://localhost:9", Optional.empty()));
        for (Role role : List.of(Role.SECRETARY, Role.ADMIN, Role.DIRECTOR)) {
            String word = role.word();
            running.accounts.add(new Person(word, "Name " + word, word.substring(0, 3), "", Set.of(role)));
        }
        clara = Visit.of(running, "secretary");
        ada = Visit.of(running, "admin");
        inside = queue("chair@apache.org");
        outside = queue("chair@example.com");
    }

    @AfterEach
    void close() {
        running.close();
    }

    private Message queue(String to) {
        Cause cause = new Cause("comment", "B", Optional.empty(), "Bee", "joe");
        Letter letter = Letter.because(cause, "Joe commented on the report of Bee.")
                .to(List.of(to))
                .subject("Comment on Bee")
                .body("Which honey?");
        return running.store.write(books -> running.house.mailroom().outbox().queue(books, letter));
    }

    private State state(Message message) {
        return running.store
                .read(books -> books.messages().find(message.id()))
                .orElseThrow()
                .state();
    }

    @Test
    void theSecretarySeesEverything() {
        String page = clara.open("/mail").body();
        assertTrue(page.contains("Comment on Bee") && page.contains("Joe commented on the report of Bee."), page);
        assertTrue(page.contains("chair@example.com") && page.contains("Outside the board"), page);
        String message = clara.open("/mail/" + inside.id()).body();
        assertTrue(message.contains("Which honey?") && message.contains("Auto-Submitted: auto-generated"), message);
    }

    @Test
    void anAdminSeesAddressesAndStates() {
        String pages = ada.open("/mail").body()
                + ada.open("/mail/held").body()
                + ada.open("/mail/" + inside.id()).body();
        assertTrue(pages.contains("chair@apache.org") && pages.contains("held"), pages);
        assertFalse(pages.contains("Bee") || pages.contains("honey"), pages);
    }

    @Test
    void anAdminDoesNotSearchForWhatTheyDoNotSee() {
        assertTrue(ada.open("/mail?project=Bee").body().contains("chair@apache.org"));
        assertTrue(ada.open("/mail?project=Ant").body().contains("chair@apache.org"));
        assertFalse(clara.open("/mail?project=Ant").body().contains("chair@apache.org"));
    }

    @Test
    void othersDoNotComeHere() {
        Visit director = Visit.of(running, "director");
        assertEquals(403, director.open("/mail").statusCode());
        assertEquals(403, director.open("/mail/" + inside.id()).statusCode());
        assertEquals(403, director.send("/mail/" + inside.id() + "/drop").statusCode());
        assertEquals(403, clara.send("/mail/arming").statusCode());
    }

    @Test
    void armingNeedsThePasswordAndReleasesWhatIsChosen() {
        running.clock.advance(Duration.ofHours(1));
        HttpResponse<String> asked = ada.send("/mail/arming", choice(inside), "go");
        assertEquals(403, asked.statusCode());
        assertTrue(asked.body().contains("Confirm it is you"), asked::body);
        assertFalse(running.house.mailroom().ledger().isArmed());
        ada.send("/mail/arming", choice(inside), "go", choice(outside), "drop", "confirm", Running.PASSWORD);
        assertTrue(running.house.mailroom().ledger().isArmed());
        assertEquals(State.QUEUED, state(inside));
        assertEquals(State.CANCELLED, state(outside));
        assertEquals(List.of("arms mail", "drops a message", "releases a message"), deeds());
    }

    @Test
    void whatIsNotChosenGoesOnWaiting() {
        ada.send("/mail/arming", choice(inside), "keep");
        assertEquals(State.HELD, state(inside));
        assertEquals(State.HELD, state(outside));
        Message later = queue("chair@apache.org");
        assertEquals(State.QUEUED, state(later));
    }

    @Test
    void theSecretaryReleasesAndDropsOnceMailIsArmed() {
        assertEquals(409, clara.send("/mail/" + inside.id() + "/release").statusCode());
        ada.send("/mail/arming", "none", "none");
        assertEquals(303, clara.send("/mail/" + outside.id() + "/release").statusCode());
        assertEquals(State.QUEUED, state(outside));
        assertEquals(303, clara.send("/mail/" + inside.id() + "/drop").statusCode());
        assertEquals(State.CANCELLED, state(inside));
        assertEquals(409, clara.send("/mail/" + inside.id() + "/release").statusCode());
    }

    @Test
    void disarmedNothingNewGoes() {
        ada.send("/mail/arming", "none", "none");
        ada.send("/mail/disarming", "a", "b");
        assertEquals(State.HELD, state(queue("chair@apache.org")));
    }

    @Test
    void theHeaderSaysHowMuchWaits() {
        assertTrue(clara.open("/status").body().contains("2 mails wait for you"));
        assertTrue(ada.open("/account").body().contains("2 mails wait for you"));
        assertFalse(Visit.of(running, "director").open("/account").body().contains("wait for you"));
        clara.send("/mail/" + inside.id() + "/drop");
        assertTrue(clara.open("/status").body().contains("1 mail waits for you"));
    }

    @Test
    void programsReadTheSame() {
        String list = clara.open("/api/v1/mail?state=HELD").body();
        assertTrue(list.contains("\"subject\":\"Comment on Bee\"") && list.contains("\"asks\":true"), list);
        assertEquals("[]", clara.open("/api/v1/mail?state=SENT").body());
        String one = ada.open("/api/v1/mail/" + inside.id()).body();
        assertTrue(one.contains("\"what\":\"held\"") && !one.contains("Bee"), one);
        assertEquals(404, clara.open("/api/v1/mail/99").statusCode());
    }

    private static String choice(Message message) {
        return "message-" + message.id();
    }

    private List<String> deeds() {
        return running.store.read(books -> books.audit().find(new Audit.Search("admin", "", 0, 10))).stream()
                .map(Deed::what)
                .filter(what -> what.contains("mail") || what.contains("message"))
                .sorted()
                .toList();
    }
}
