// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.mail.Letter;
import org.docket.store.Cause;
import org.docket.store.Message;

/** A mail that says what only those who read the agenda may read. */
final class MarkedMail {
    private MarkedMail() {}

    static Letter letter(String meeting) {
        Cause cause = new Cause("comment", "mark-later", Optional.of(meeting), "mark-later", "joe");
        return Letter.because(cause, "The mark-later was changed.")
                .to(List.of("pat@example.org"))
                .replyTo(List.of("mark-later@example.org"))
                .subject("On mark-later")
                .body("It is mark-bee-private.")
                .header("X-Docket-Item", "mark-later");
    }

    /** A report, an answer to a comment on Bee, and something else, from people who say who they are. */
    static void deliver(Running running, String meeting) {
        Cause cause = new Cause("comment", "bee", Optional.of(meeting), "Bee", "joe");
        Message sent = running.store.write(books -> running.house
                .mailroom()
                .outbox()
                .queue(books, Letter.because(cause, "Joe commented.").to(List.of("bee@example.org"))));
        String from = "From: mark-mailed <mark-mailed@example.org>\n";
        String id = sent.draft().messageId();
        running.deliver(from + "Subject: [REPORT] Bee mark-mailed\n\nA mark-mailed <private>mark-mailed</private>");
        running.deliver("From: mark-answered\nSubject: mark-answered\nIn-Reply-To: " + id + "\n\nA mark-answered");
        running.deliver(from + "Subject: mark-mailed\n\n\nA mark-mailed");
    }
}
