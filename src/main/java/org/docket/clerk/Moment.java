// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.function.Supplier;

/** Everything that is read for one page, as it is at one moment and in one reading of the database. */
public final class Moment {
    private final Clerk clerk;

    public Moment(Clerk clerk) {
        this.clerk = clerk;
    }

    /** What is read meanwhile on this thread belongs to the same moment. */
    public <T> T read(Supplier<T> all) {
        return clerk.store.read(books -> all.get());
    }
}
