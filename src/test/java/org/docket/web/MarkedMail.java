// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.mail.Letter;
import org.docket.store.Cause;

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
}
