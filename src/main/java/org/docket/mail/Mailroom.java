// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.store.Store;

/** All about mail that pages show and people do there, beside the agendas. */
public final class Mailroom {
    private final Store store;
    private final Outbox outbox;
    private final Clock clock;

    public Mailroom(Store store, Outbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One from which mail goes as the board's settings say. */
    public static Mailroom of(Store store, Board board, Optional<URI> url, Clock clock) {
        return new Mailroom(store, new Outbox(Postmark.of(board, Optional.empty(), url), store, clock), clock);
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
}
