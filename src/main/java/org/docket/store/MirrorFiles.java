// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Optional;

/** The book of what the mirror has written last. */
public final class MirrorFiles {
    private final MirrorFileRows rows;

    MirrorFiles(MirrorFileRows rows) {
        this.rows = rows;
    }

    public Optional<MirrorFile> find(String meeting) {
        return rows.find(meeting);
    }

    public void put(MirrorFile copy) {
        rows.put(copy);
    }
}
