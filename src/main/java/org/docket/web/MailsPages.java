// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.docket.clerk.Clerk;
import org.docket.edit.Change;
import org.docket.json.Sent;
import org.docket.mail.Mailroom;
import org.docket.mail.Preview;

/** What would be mailed: of a comment that is being written, and of all that waits in the queue. */
final class MailsPages {
    private final Clerk clerk;
    private final Mailroom mailroom;
    private final Readings readings;

    MailsPages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.mailroom = house.mailroom();
        this.readings = readings;
    }

    /** Of all that waits. */
    void show(Context ctx) {
        Reading reading = readings.of(ctx);
        show(ctx, reading, reading.queue().isEmpty() ? Preview.NOTHING : preview(reading, List.of()), Optional.empty());
    }

    /** Of what a form says. */
    void typed(Context ctx) {
        Reading reading = readings.of(ctx);
        Form form = QueuePages.numbered(reading, Form.of(ctx));
        List<Change> changes = form.changes(reading.reader().initials());
        Preview preview = changes.isEmpty()
                ? Preview.NOTHING
                : preview(
                        reading,
                        changes.stream()
                                .map(change -> new Sent(Optional.empty(), change))
                                .toList());
        show(ctx, reading, preview, Optional.of(Refusal.of(ctx, "")));
    }

    private Preview preview(Reading reading, List<Sent> changes) {
        return mailroom.projectMail()
                .preview(
                        mailroom.store(),
                        clerk.foresee(reading.reader(), reading.meeting().date(), changes));
    }

    private static void show(Context ctx, Reading reading, Preview preview, Optional<Refusal> typed) {
        Frame frame = Frame.of(reading, "What would be mailed", "");
        Templates.show(ctx, new MailsPage(frame, preview, reading.agenda().board(), typed));
    }
}
