// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Clockwork;
import org.docket.store.Store;

/** All about mail that pages show and people do there, beside the agendas. */
public final class Mailroom {
    private final Store store;
    private final Outbox outbox;
    private final ProjectMail projectMail;
    private final Clock clock;
    private final Sender sender;
    private final Ledger ledger;

    public Mailroom(Store store, Route route, Clock clock) {
        this.store = store;
        this.outbox = new Outbox(route.postmark(), store, clock);
        this.projectMail = new ProjectMail(outbox);
        this.clock = clock;
        this.sender = new Sender(store, route, Limits.USUAL, clock);
        this.ledger = new Ledger(store, route, clock);
    }

    /** One from which mail comes as the board's settings say, and goes nowhere. */
    public static Mailroom of(Store store, Board board, Optional<URI> url, Clock clock) {
        Postmark postmark = Postmark.of(board, Optional.empty(), url);
        return new Mailroom(store, new Route(postmark, Optional.empty(), Optional.empty()), clock);
    }

    /** Has what is done to agendas mailed to those whom it concerns. */
    public Mailroom attend(Clerk clerk) {
        clerk.witnessed(projectMail);
        clerk.witnessed(new Notices(outbox, clock));
        return this;
    }

    /** The mail on reports. */
    public ProjectMail projectMail() {
        return projectMail;
    }

    /** Those whose reports are due are reminded here. */
    public Reminding reminding() {
        return new Reminding(outbox, clock);
    }

    public Subscribing subscribing() {
        return new Subscribing(store, outbox.postmark().board(), clock);
    }

    /** What is mailed by itself at its times. */
    public Clockwork clockwork() {
        return new Clockwork(store, clock, List.of(reminding(), new Digests(outbox, clock)));
    }

    public Store store() {
        return store;
    }

    public Outbox outbox() {
        return outbox;
    }

    public Clock clock() {
        return clock;
    }

    /** What was mailed, what is to be, and what a person decides of it. */
    public Ledger ledger() {
        return ledger;
    }

    /** Begins to send, for the one process that serves the database. */
    public Sender start() {
        sender.start();
        return sender;
    }
}
