// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.mail.Mailroom;
import org.docket.mail.Postmark;
import org.docket.mail.Route;
import org.docket.store.Store;
import picocli.CommandLine.Option;

/** What a command has to know to put mail about its change into the ledger, from which the served process sends it. */
final class NoticeOption {
    @Option(names = "--url", description = "where people reach the service, for links in mail (DOCKET_URL)")
    private URI url;

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            description = "the address mail comes from (DOCKET_MAIL_FROM; mail.from of the board)")
    private String from;

    /** Has what the clerk does mailed to those whom it concerns, as the served process would. */
    Clerk attend(Clerk clerk, Store store, Board board) throws Unreadable {
        try {
            Postmark postmark = Postmark.of(board, Optional.ofNullable(from), Optional.ofNullable(url));
            Route route = new Route(postmark, Optional.empty(), Optional.empty());
            new Mailroom(store, route, Clock.systemUTC()).attend(clerk);
            return clerk;
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable(wrong.getMessage());
        }
    }
}
