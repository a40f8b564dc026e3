// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.docket.store.Revision;
import org.docket.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners of every new revision once and in order, whichever process wrote it. */
final class Bell {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

    private final Store store;
    private final List<Consumer<Revision>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> told = new HashMap<>();

    Bell(Store store) {
        this.store = store;
        newest().forEach(revision -> told.put(revision.meeting(), revision.number()));
    }

    void listen(Consumer<Revision> listener) {
        listeners.add(listener);
    }

    /** Looks for revisions not told yet, and tells them. */
    synchronized void ring() {
        for (Revision newest : newest()) {
            int last = told.getOrDefault(newest.meeting(), 0);
            for (int number = last + 1; number <= newest.number(); number++) {
                int next = number;
                store.read(books -> books.revisions().find(newest.meeting(), next))
                        .ifPresent(this::tell);
            }
            told.merge(newest.meeting(), newest.number(), Math::max);
        }
    }

    private void tell(Revision revision) {
        for (Consumer<Revision> listener : listeners) {
            try {
                listener.accept(revision);
            } catch (RuntimeException failure) {
                LOG.error("A listener failed on revision {} of {}", revision.number(), revision.meeting(), failure);
            }
        }
    }

    private List<Revision> newest() {
        return store.read(books -> books.revisions().newestOfEach());
    }
}
