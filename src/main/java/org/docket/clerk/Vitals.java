// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Optional;
import org.docket.store.Figures;
import org.docket.store.Store;
import org.docket.store.Trouble;

/** How the house is that all this is kept in. */
public final class Vitals {
    private final Store store;

    Vitals(Store store) {
        this.store = store;
    }

    public Figures figures() {
        return store.figures();
    }

    /** What keeps anything from being written just now. */
    public Optional<Trouble> trouble() {
        return store.trouble();
    }

    /** The same, found out by writing where nothing could be written lately. */
    public Optional<Trouble> troubleNow() {
        return store.troubleNow();
    }
}
