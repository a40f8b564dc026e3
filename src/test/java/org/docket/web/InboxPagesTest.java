// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.docket.edit.AddComment;
import org.docket.edit.EditComment;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Blob;
import org.docket.store.Message;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail that came in, on its own pages, on those of items, and at the messages it answers. */
class InboxPagesTest {
    private static final String MAIL = "From: Pat <pat@example.org>\nSubject: About honey\n\nThe <b>report</b>.\n";

    @TempDir
    Path folder;

    private Running running;
    private Visit clara;
    private Visit joe;
    private Person director;

    @BeforeEach
    void open() {
        running = new Running(folder);
        running.newMeeting();
        director = person("joe", "jt", Term.always(Role.DIRECTOR));
        person("clr", "cr", Term.always(Role.SECRETARY));
        person("ada", "ad", Term.always(Role.ADMIN));
        person("kim", "kr", new Term(Role.COMMITTEE_MEMBER, "Ant", Optional.empty(), Optional.empty()));
        person("gus", "gg", Term.always(Role.GUEST));
        String file = "====\n1. X\n\n    Ant  Kim Roe <kim@apache.org>\n";
        running.store.change(books -> books.papers()
                .keep(Paper.Kind.COMMITTEES, "", new Papers.Entry("clr", running.clock.instant()), Blob.of(file)));
        clara = Visit.of(running, "clr");
        joe = Visit.of(running, "joe");
    }

    @AfterEach
    void close() {
        running.close();
    }

    private Person person(String id, String initials, Term term) {
        Person person = new Person(id, "Name of " + id, initials, "", List.of(term));
        running.accounts.add(person);
        return person;
    }

    /** What Joe says of Ant, and the message that tells it. */
    private Message commented(String words) {
        running.clerk.make(
                director,
                running.meeting,
                List.of(new Sent(Optional.empty(), new AddComment(Target.of("A"), "jt", words, Optional.empty()))),
                "");
        return running.store.read(books -> books.remarks().of(running.meeting).stream()
                .flatMap(remark -> remark.message().stream())
                .reduce((earlier, later) -> later)
                .flatMap(books.messages()::find)
                .orElseThrow());
    }

    private void answer(Message message, String text) {
        running.deliver(
                "From: Kim <kim@example.org>\nIn-Reply-To: " + message.draft().messageId() + "\n\n" + text);
    }

    @Test
    void theSecretarySaysWhatAMailIs() {
        String empty = clara.open("/mail/inbox").body();
        assertTrue(empty.contains("Nothing waits.") && empty.contains("Nothing else came in yet."), empty);
        running.deliver(MAIL);
        String list = clara.open("/mail/inbox").body();
        assertTrue(list.contains("About honey") && list.contains("It announces no report"), list);
        String mail = clara.open("/mail/inbox/1").body();
        assertTrue(mail.contains("The &lt;b>report&lt;/b>.") || mail.contains("The &lt;b&gt;report"), mail);
        assertTrue(mail.contains("sender not proven") && mail.contains("Nothing is to be made of it"), mail);
        HttpResponse<String> assigned = clara.send("/mail/inbox/1/assignment", "report", "2026-01-21 COMMITTEE/Bee");
        assertEquals(303, assigned.statusCode(), assigned::body);
        assertTrue(clara.open("/mail/inbox").body().contains("draft of Bee, assigned by Name of clr"));
        String form = clara.open("/" + running.meeting + "/Bee/edit").body();
        assertTrue(form.contains("mail from Pat &lt;pat@example.org&gt;, sender not proven"), form);
    }

    @Test
    void whatIsDismissedIsStillFound() {
        running.deliver(MAIL);
        assertEquals(303, clara.send("/mail/inbox/1/dismissal", "a", "b").statusCode());
        String list = clara.open("/mail/inbox").body();
        assertTrue(list.contains("Nothing waits.") && list.contains("dismissed by Name of clr"), list);
        assertFalse(clara.open("/mail/inbox/1").body().contains("Nothing is to be made of it"));
    }

    @Test
    void aChoiceThatIsNoneIsRefused() {
        running.deliver(MAIL);
        assertEquals(400, clara.send("/mail/inbox/1/assignment", "report", "").statusCode());
        assertEquals(
                409,
                clara.send("/mail/inbox/1/assignment", "report", "2026-01-21 COMMITTEE/Cow")
                        .statusCode());
        assertEquals(
                404,
                clara.send("/mail/inbox/1/assignment", "report", "2020-01-01 COMMITTEE/Bee")
                        .statusCode());
        assertEquals(404, clara.open("/mail/inbox/2").statusCode());
        assertEquals(404, clara.open("/mail/inbox/x").statusCode());
    }

    @Test
    void severalNamesAreOfferedFirst() {
        running.deliver("Subject: [REPORT] Ant and Bee\n\nBoth.");
        String mail = clara.open("/mail/inbox/1").body();
        assertTrue(mail.contains("Named in its subject") && mail.contains("names several reports: Ant, Bee."), mail);
    }

    @Test
    void theMailAsItCameIsAFile() {
        running.deliver(MAIL);
        HttpResponse<String> source = clara.open("/mail/inbox/1/source");
        assertEquals(MAIL, source.body());
        assertEquals(
                "attachment; filename=\"mail-1.eml\"",
                source.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals(
                "application/octet-stream",
                source.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void onlyThoseWhoKeepTheAgendaSeeTheInbox() {
        running.deliver(MAIL);
        for (String id : List.of("joe", "ada", "kim", "gus")) {
            Visit visit = Visit.of(running, id);
            for (String path : List.of("/mail/inbox", "/mail/inbox/1", "/mail/inbox/1/source")) {
                assertEquals(403, visit.open(path).statusCode(), id + path);
            }
            assertEquals(403, visit.send("/mail/inbox/1/dismissal", "a", "b").statusCode());
        }
    }

    @Test
    void anAnswerStandsAtItsCommentForThoseWhoSeeIt() {
        answer(commented("Which honey?"), "Clover.\n\n> Which honey?\n<private>And heather.</private>");
        for (String id : List.of("joe", "kim")) {
            String page =
                    Visit.of(running, id).open("/" + running.meeting + "/Ant").body();
            String after = page.substring(page.indexOf("Which honey?"));
            assertTrue(after.contains("Kim &lt;kim@example.org&gt;") && after.contains("Clover."), page);
            assertTrue(after.contains("by mail, sender not proven") && after.contains("And heather."), page);
            assertTrue(after.contains("<summary class=\"small\">Quoted</summary>"), page);
            assertFalse(page.contains("Answers by mail"), page);
        }
        assertFalse(Visit.of(running, "gus")
                .open("/" + running.meeting + "/Ant")
                .body()
                .contains("Clover"));
        assertFalse(joe.open("/" + running.meeting + "/Bee").body().contains("Clover"));
    }

    @Test
    void anAnswerToWhatWasWithdrawnStandsApart() {
        Message message = commented("Which honey?");
        EditComment withdrawal = new EditComment(Target.of("A"), "jt", "Which honey?", "");
        running.clerk.make(director, running.meeting, List.of(new Sent(Optional.empty(), withdrawal)), "");
        answer(message, "Clover.");
        String page = joe.open("/" + running.meeting + "/Ant").body();
        assertTrue(page.contains("Answers by mail") && page.contains("Clover."), page);
    }

    @Test
    void whatCameBackIsShownAtTheMessage() {
        Message message = commented("Which honey?");
        answer(message, "Clover.");
        String path = "/mail/" + message.id();
        String page = clara.open(path).body();
        assertTrue(page.contains("What came back") && page.contains("Clover."), page);
        String admins = Visit.of(running, "ada").open(path).body();
        assertTrue(admins.contains("What came back") && admins.contains("answer, sender not proven"), admins);
        assertFalse(admins.contains("Clover.") || admins.contains("kim@example.org"), admins);
    }
}
