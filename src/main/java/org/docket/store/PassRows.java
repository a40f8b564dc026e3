// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of guest passes. */
@RegisterConstructorMapper(Pass.class)
interface PassRows {
    @SqlUpdate("""
            INSERT INTO guest_pass (hash, meeting, name, made_by, made_at)
            VALUES (:hash, :meeting, :name, :by, :made)
            """)
    void add(@BindMethods Pass pass);

    @SqlQuery("""
            SELECT number, hash, meeting, name, made_by, made_at, revoked_by
            FROM guest_pass
            WHERE hash = :hash
            """)
    Optional<Pass> find(String hash);

    @SqlQuery("""
            SELECT number, hash, meeting, name, made_by, made_at, revoked_by
            FROM guest_pass
            WHERE meeting = :meeting
            ORDER BY number
            """)
    List<Pass> of(String meeting);

    @SqlQuery("""
            SELECT number, hash, meeting, name, made_by, made_at, revoked_by
            FROM guest_pass
            WHERE revoked_by = ''
            """)
    List<Pass> unrevoked();

    @SqlUpdate("""
            UPDATE guest_pass
            SET revoked_by = :who
            WHERE meeting = :meeting AND number = :number AND revoked_by = ''
            """)
    int revoke(String meeting, int number, String who);
}
