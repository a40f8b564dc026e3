// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.docket.board.Board;
import org.docket.store.Books;
import org.docket.store.Subscription;
import org.docket.store.Subscription.Kind;

/** Those who subscribe to something, as they are today. */
final class Subscribers {
    private final Board board;
    private final Clock clock;

    Subscribers(Board board, Clock clock) {
        this.board = board;
        this.clock = clock.withZone(board.zone());
    }

    List<Reader> of(Books books, boolean daily, Set<Kind> kinds) {
        LocalDate today = LocalDate.now(clock);
        return books.subscriptions().all().stream()
                .filter(subscription -> subscription.daily() == daily && kinds.contains(subscription.kind()))
                .flatMap(subscription -> Reader.of(books, subscription, board, today).stream())
                .toList();
    }

    /** Whether a subscription is about this. */
    static boolean wants(Subscription subscription, News news) {
        return switch (subscription.kind()) {
            case REPORTS -> !news.isComment();
            case COMMENTS -> news.isComment();
            case PROJECT -> news.item().title().equalsIgnoreCase(subscription.project());
            case SUMMARY -> true;
            case COMMITS, MINUTES -> false;
        };
    }
}
