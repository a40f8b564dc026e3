// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Comparator;
import java.util.List;
import org.docket.store.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the cards that nobody wrote: of agendas from before there were any, and of those written by other rules. */
public final class Cataloguer {
    private static final Logger LOG = LoggerFactory.getLogger(Cataloguer.class);

    private final Clerk clerk;
    private final CardWriter cards;

    public Cataloguer(Clerk clerk) {
        this.clerk = clerk;
        this.cards = new CardWriter(clerk.shelf.board());
    }

    /** Begins on a thread of its own, so that nobody waits for it, and goes on with what other processes write. */
    public void start() {
        clerk.onRevision(this::completeAnyhow);
        Thread writing = new Thread(this::complete, "cataloguer");
        writing.setDaemon(true);
        writing.start();
    }

    /** One meeting after the other, the newest first, each in a transaction of its own. */
    public void complete() {
        List<Revision> behind = clerk.store.read(books -> books.revisions().newestOfEach().stream()
                .filter(revision -> !cards.isWritten(books, revision))
                .sorted(Comparator.comparing(Revision::meeting).reversed())
                .toList());
        behind.forEach(this::completeAnyhow);
    }

    /** While it cannot be written the agenda is not found by its words, and everything else goes on. */
    private void completeAnyhow(Revision revision) {
        try {
            complete(revision.meeting());
        } catch (RuntimeException failure) {
            LOG.warn("Cannot write the cards of {}", revision.meeting(), Wordless.of(failure));
        }
    }

    private void complete(String meeting) {
        boolean written = clerk.store.read(books -> books.revisions()
                .newest(meeting)
                .filter(newest -> !cards.isWritten(books, newest))
                .isEmpty());
        if (!written) {
            clerk.store.change(books -> cards.write(books, clerk.shelf.page(books, meeting)));
        }
    }
}
