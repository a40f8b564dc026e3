// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;

/** The book of the steps to publication. Only ever added to. */
public final class Publishing {
    private final PublishingRows rows;

    Publishing(PublishingRows rows) {
        this.rows = rows;
    }

    public void add(Said said) {
        rows.add(said);
    }

    /** All that was said of one text of a meeting, first to last. */
    public List<Said> of(String meeting, String sha256) {
        return rows.of(meeting, sha256);
    }
}
