// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.mail.Preview;

/**
 * What would be mailed of what the reader says, as it would be.
 *
 * @param typed the form that it was asked for, to go on with it; nothing where it is all that waits in the queue
 */
record MailsPage(Frame frame, Preview preview, Board board, Optional<Refusal> typed) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String home() {
        return frame.home();
    }

    /** Whether the reader may know the addresses. */
    boolean isNamed() {
        return frame.here().filter(Here::isWhole).isPresent();
    }

    /** Whether nothing at all is to be told. */
    boolean isEmpty() {
        return preview.mails().isEmpty() && preview.silences().isEmpty();
    }

    String when(Preview.Mail mail) {
        if (mail.kept().isPresent()) {
            return "This waits already, and would go so on "
                    + MOMENT.format(mail.kept().get().atZone(board.zone()));
        }
        long minutes = board.commentWait().toMinutes();
        return minutes == 0
                ? "As soon as this is committed this would go"
                : Audience.inMinutes(minutes) + " after this is committed this would go";
    }

    /** A field of the form. */
    String field(String name) {
        return typed.map(form -> form.field(name)).orElse("");
    }
}
