// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.auth.By;
import org.docket.mail.Letter;
import org.docket.mail.Outbox;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Cause;
import org.docket.store.Message;

/** The pages about mail, each in the states it can be in. */
final class MailScenes {
    private final Boardroom room;
    private final Browser browser;
    private final Person clara;
    private final Person ulf;
    private final Message message;

    MailScenes(Boardroom room, Browser browser, Person clara) {
        this.room = room;
        this.browser = browser;
        this.clara = clara;
        this.ulf = room.person("ulf", "Ulf Umsicht", "uu", Role.ADMIN);
        this.message = furnish();
        room.deliver("From: Ada Anker <ada@example.org>\nSubject: Re: [REPORT] Tidewrack Anchorite - November 2026\n\n"
                + "## Issues\nThe door is open again.\n");
        room.deliver("From: =?utf-8?q?Somebody_with_a_long_name?= <somebody.with.a.long.name@mail.example.com>\n"
                + "Subject: [REPORT] Bilge and Hawser, for the meeting in November, both in one mail\n\n"
                + "The pumps run.\n\n  " + "https://docket.example.org/".repeat(6) + "\n");
        room.deliver("From: inlet@example.org\nIn-Reply-To: " + message.draft().messageId()
                + "\n\nSomebody is.\n\nOn Wednesday Greta wrote:\n> Is nobody knocking?\n");
    }

    /** One that only waits for mail to be armed, one that would leave the house, one that was withdrawn, one not sent. */
    private Message furnish() {
        Outbox outbox = room.mailroom.outbox();
        return room.mailroom.store().write(books -> {
            Message first = outbox.queue(books, letter("Anchorite", "Ada Anker <anchorite-chair@example.org>"));
            outbox.queue(books, letter("Hawser", "hawser.chair.with.a.long.name@an-address-elsewhere.example.com"));
            Message third = outbox.queue(books, letter("Inlet", "inlet@example.org"));
            outbox.cancel(books, third, "priya", "The comment was withdrawn.");
            outbox.notMailed(
                    books,
                    cause("Bilge"),
                    "bilge@example.org",
                    "The report is missing, and its author did not say that the comment is for the project.");
            return first;
        });
    }

    private static Cause cause(String project) {
        return new Cause("comment", Boardroom.NOVEMBER + "/" + project, Optional.of(Boardroom.NOVEMBER), project, "gs");
    }

    private static Letter letter(String project, String to) {
        return Letter.because(cause(project), "Greta Steinmüller commented on the report of " + project + ".")
                .to(List.of(to))
                .cc(List.of("private@example.org"))
                .replyTo(List.of("board@example.org"))
                .subject("Board comment on Tidewrack " + project)
                .inThread(List.of("<report@example.org>"))
                .body("Greta Steinmüller asks:\n\n  Is nobody knocking? See https://docket.example.org/2026-11-11/"
                        + project + "\n");
    }

    Stream<Pages.Page> all() {
        String address = "mail/" + message.id();
        return Stream.of(
                shown(clara, "mail", "mail"),
                shown(clara, "mail-nothing", "mail?state=SENT&meeting=2026-11-11"),
                shown(clara, "mail-held", "mail/held"),
                shown(ulf, "mail-arming", "mail/held"),
                shown(clara, "inbox", "mail/inbox"),
                shown(clara, "inbox-drafted", "mail/inbox/1"),
                shown(clara, "inbox-several", "mail/inbox/2"),
                shown(clara, "item-answered", Boardroom.NOVEMBER + "/Anchorite"),
                shown(clara, "message", address),
                shown(ulf, "message-admin", address),
                new Pages.Page("mail-decisions", () -> {
                    room.mailroom.ledger().arm(new By(ulf.id(), "here"), List.of(), List.of());
                    open(clara, "mail/held");
                }),
                shown(ulf, "mail-armed", "mail/held"),
                shown(clara, "message-decision", address));
    }

    private Pages.Page shown(Person who, String name, String path) {
        return new Pages.Page(name, () -> open(who, path));
    }

    private void open(Person who, String path) {
        browser.become(room, who);
        browser.open(room.url(path));
    }
}
