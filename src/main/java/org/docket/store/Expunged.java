// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;

/** What is remembered of texts from which something was taken out: their digests, so that none comes back as a copy. */
public final class Expunged {
    private final ExpungedRows rows;

    Expunged(ExpungedRows rows) {
        this.rows = rows;
    }

    /** Whether this is the digest of a text from which something was taken out. */
    public boolean hadDigest(String sha256) {
        return rows.hadDigest(sha256);
    }

    /** Whether one of these is such a digest. */
    public boolean hadAny(List<String> digests) {
        return !digests.isEmpty() && rows.hadAny(digests);
    }

    /** Whether a revision was another text before. */
    public boolean has(Revision revision) {
        return rows.isExpunged("REVISION", revision.meeting(), revision.number());
    }
}
