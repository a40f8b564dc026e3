// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The SQL of the digests of texts that were rewritten. */
interface ExpungedRows {
    @SqlQuery("""
            SELECT EXISTS (
              SELECT 1 FROM expunged WHERE kind = :kind AND place = :meeting AND number = :number)
            """)
    boolean isExpunged(String kind, String meeting, int number);

    @SqlQuery("""
            SELECT EXISTS (SELECT 1 FROM expunged WHERE sha256 = :sha256)
            """)
    boolean hadDigest(String sha256);

    @SqlQuery("""
            SELECT EXISTS (SELECT 1 FROM expunged WHERE sha256 IN (<digests>))
            """)
    boolean hadAny(@BindList List<String> digests);
}
