// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.docket.store.Books;
import org.docket.store.Store;

/** Work done in earnest and then undone, to tell what would have come of it. */
final class Rehearsal {
    /** Ends the work, so that nothing of it is kept. */
    private static final class Curtain extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Rehearsal() {}

    static <T> T of(Store store, Function<Books, T> work) {
        AtomicReference<T> come = new AtomicReference<>();
        try {
            store.change(books -> {
                come.set(work.apply(books));
                throw new Curtain();
            });
        } catch (Curtain end) {
            return come.get();
        }
        throw new IllegalStateException("A rehearsal was kept");
    }
}
