// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.function.Function;
import org.docket.store.Books;
import org.docket.store.Store;

/** Where work on a meeting is done in one go; then everybody is told. */
record Desk(Store store, Standings standings, Bell bell) {
    <T> T written(String meeting, Function<Books, T> work) {
        T done = store.write(work);
        standings.forget(meeting);
        bell.ring();
        return done;
    }

    <T> T read(Function<Books, T> work) {
        return store.read(work);
    }
}
