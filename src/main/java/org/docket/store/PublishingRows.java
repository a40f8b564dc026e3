// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of the steps to publication. */
@RegisterConstructorMapper(Said.class)
interface PublishingRows {
    @SqlUpdate("""
            INSERT INTO publishing (meeting, sha256, kind, subject, reason, who, said_at)
            VALUES (:meeting, :sha256, :kind, :subject, :reason, :who, :when)
            """)
    void add(@BindMethods Said said);

    /** Why words may stand was once told here; now it is among the steps of minutes. */
    @SqlQuery("""
            SELECT meeting, sha256, kind, subject, reason, who, said_at
            FROM publishing
            WHERE meeting = :meeting AND sha256 = :sha256 AND kind <> 'EXCUSED'
            ORDER BY id
            """)
    List<Said> of(String meeting, String sha256);
}
