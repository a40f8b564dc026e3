// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Optional;

/** The book of what people said of items by changes, and of the threads in which that is mailed. Only ever added to. */
public final class Remarks {
    private final RemarkRows rows;

    Remarks(RemarkRows rows) {
        this.rows = rows;
    }

    public void add(String meeting, Remark remark) {
        rows.add(meeting, remark);
    }

    /** What was said of an item, in order. */
    public List<Remark> of(String meeting, String item) {
        return rows.of(meeting, item);
    }

    /** What was said of all items, in order. */
    public List<Remark> of(String meeting) {
        return rows.ofAll(meeting);
    }

    /** What a message tells that still waits, and nobody has. */
    public List<Remark> waiting(String meeting) {
        return rows.waiting(meeting);
    }

    /** The Message-ID that mail on an item answers, where there has been any. */
    public Optional<String> root(String meeting, String item) {
        return rows.root(meeting, item);
    }

    /** Keeps that Message-ID, unless there is one. */
    public void keepRoot(String meeting, String item, String root) {
        rows.keepRoot(meeting, item, root);
    }
}
