// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of filings. */
@RegisterConstructorMapper(Filing.class)
interface FilingRows {
    @SqlUpdate("""
            INSERT INTO filing (meeting, item, sha256, revision, filed_at, known)
            VALUES (:meeting, :item, :sha256, :revision, :when, :known)
            ON CONFLICT DO NOTHING
            """)
    void add(String meeting, @BindMethods Filing filing);

    @SqlQuery("""
            SELECT item, sha256, revision, filed_at, known
            FROM filing
            WHERE meeting = :meeting AND item = :item AND sha256 = :sha256
            """)
    Optional<Filing> find(String meeting, String item, String sha256);
}
