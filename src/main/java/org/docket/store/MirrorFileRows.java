// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of the mirror's copies. */
@RegisterConstructorMapper(MirrorFile.class)
interface MirrorFileRows {
    @SqlQuery("""
            SELECT meeting, file, revision
            FROM mirror_file
            WHERE meeting = :meeting
            """)
    Optional<MirrorFile> find(String meeting);

    @SqlUpdate("""
            INSERT INTO mirror_file (meeting, file, revision)
            VALUES (:meeting, :file, :revision)
            ON CONFLICT (meeting) DO UPDATE SET file = excluded.file, revision = excluded.revision
            """)
    void put(@BindMethods MirrorFile copy);
}
