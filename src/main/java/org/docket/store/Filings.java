// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Optional;

/** The book of filings: when each text first stood in an item. */
public final class Filings {
    private final FilingRows rows;

    Filings(FilingRows rows) {
        this.rows = rows;
    }

    /** Writes a filing down, unless this text was filed with this item before. */
    public void add(String meeting, Filing filing) {
        rows.add(meeting, filing);
    }

    public Optional<Filing> find(String meeting, String item, String sha256) {
        return rows.find(meeting, item, sha256);
    }
}
