// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.board.Board;
import org.docket.clerk.Sights;
import org.docket.meeting.Closed;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Event;
import org.docket.store.Message;

/** Holds what has waited while a closed session took up the item it is about, unless the board alone gets it. */
final class BehindDoors {
    /** What tells of items to others than the board. */
    private static final Set<String> KINDS = Set.of(CommentLetter.KIND, Notices.KIND, Digests.DAILY);

    private final Board board;
    private final Books books;

    BehindDoors(Board board, Books books) {
        this.board = board;
        this.books = books;
    }

    /** Why a message that is due does not go before a person says so. */
    Optional<String> against(Message message, Instant now) {
        return Optional.of(message)
                .filter(due -> KINDS.contains(due.cause().kind()))
                .flatMap(due -> due.cause().meeting())
                .flatMap(meeting -> closedTitle(message, meeting))
                .filter(title -> !isReleased(message) && !isForTheBoard(message, now))
                .map(title -> "The board took up \"" + title + "\" in a closed session while this waited.");
    }

    private Optional<String> closedTitle(Message message, String meeting) {
        String project = message.cause().project();
        return Sights.closed(books, meeting).stream()
                .map(name -> name.substring(name.indexOf('/') + 1).replaceFirst("#\\d+$", ""))
                .filter(title -> project.isEmpty() ? says(message, title) : project.equals(title))
                .findFirst();
    }

    private static boolean says(Message message, String title) {
        return message.content().subject().contains(title)
                || message.content().body().contains(title);
    }

    /** Whether a person let it go since the doors were closed. */
    private boolean isReleased(Message message) {
        String meeting = message.cause().meeting().orElseThrow();
        Instant closed = books.acts().all(meeting).stream()
                .filter(act -> act.act() instanceof Closed)
                .map(act -> act.when())
                .reduce((earlier, later) -> later)
                .orElse(Instant.MAX);
        return books.messages().events(message).stream()
                .anyMatch(event ->
                        event.kind() == Event.Kind.RELEASED && event.when().isAfter(closed));
    }

    private boolean isForTheBoard(Message message, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, board.zone());
        Set<String> addresses = new HashSet<>();
        board.text("mail.board").ifPresent(addresses::add);
        books.people().all().stream()
                .filter(person -> person.on(today).may(Right.SIT_IN))
                .forEach(person -> addresses.add(person.mail()));
        List<String> recipients = message.content().recipients();
        return !recipients.isEmpty() && recipients.stream().map(Postmark::bare).allMatch(addresses::contains);
    }
}
