// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.util.List;
import java.util.Optional;
import org.docket.edit.Refused;
import org.docket.mail.Letter;
import org.docket.mail.Outbox;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Books;
import org.docket.store.Cause;
import org.docket.store.Message;

/** Tells the board that minutes are to be published, and how long it may object. */
final class BoardNotice {
    private static final String KIND = "publication";

    private final Outbox outbox;

    BoardNotice(Outbox outbox) {
        this.outbox = outbox;
    }

    Message give(Books books, Person who, String meeting, Standing standing) {
        List<String> board = addresses(books);
        if (board.isEmpty()) {
            throw new Refused("Nobody can be told: the board's settings have no mail.board, and no director has an"
                    + " address.");
        }
        String sha256 = standing.candidate().sha256();
        Cause cause = new Cause(KIND, meeting + " " + sha256.substring(0, 16), Optional.of(meeting), "", who.id());
        return outbox.queue(
                books,
                Letter.because(cause, "Notice of minutes to be published")
                        .to(board)
                        .subject("To be published: minutes of " + meeting)
                        .body(who.name() + " wants to publish the minutes of " + meeting + ", which were "
                                + standing.candidate().approval() + ".\n\nIf nobody stops it, one person may publish"
                                + " them from 48 hours after this notice on. Read the text, and object, at\n\n"
                                + outbox.postmark().link("/" + meeting + "/publication")
                                + "\n\nThe SHA-256 of the text is\n\n" + sha256 + "\n"));
    }

    /** The board's list, or without one its directors. */
    private List<String> addresses(Books books) {
        return outbox.postmark()
                .board()
                .text("mail.board")
                .map(List::of)
                .orElseGet(() -> books.people().all().stream()
                        .filter(person ->
                                person.is(Role.DIRECTOR) && !person.mail().isBlank())
                        .map(Person::mail)
                        .toList());
    }
}
