// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The pages that are open, the longest open first. */
final class LiveReaders {
    private static final int OF_ONE_PERSON = 20;

    private final List<LiveReader> readers = new CopyOnWriteArrayList<>();

    /** Takes one more; of somebody who has too many the oldest goes. */
    synchronized void add(LiveReader reader) {
        readers.add(reader);
        reader.whenGone().thenRun(() -> readers.remove(reader));
        List<LiveReader> theirs =
                that(listener -> listener.isOf(reader.listener().person().id()));
        if (theirs.size() > OF_ONE_PERSON) {
            theirs.get(0).stop(LiveUpdates.end("too many"));
        }
    }

    boolean isEmpty() {
        return readers.isEmpty();
    }

    List<LiveReader> that(Predicate<Listener> whom) {
        return readers.stream().filter(reader -> whom.test(reader.listener())).toList();
    }
}
