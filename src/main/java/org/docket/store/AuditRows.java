// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of the audit. */
@RegisterConstructorMapper(Deed.class)
interface AuditRows {
    @SqlUpdate("""
            INSERT INTO deed (done_at, who, origin, what, subject)
            VALUES (:when, :who, :from, :what, :subject)
            """)
    void add(@BindMethods Deed deed);

    @SqlBatch("""
            INSERT INTO deed (done_at, who, origin, what, subject)
            VALUES (:when, :who, :from, :what, :subject)
            """)
    void add(@BindMethods List<Deed> deeds);

    @SqlQuery("""
            SELECT done_at, who, origin, what, subject
            FROM deed
            ORDER BY number DESC
            LIMIT :most
            """)
    List<Deed> newest(int most);

    @SqlQuery("""
            SELECT done_at, who, origin, what, subject
            FROM deed
            WHERE (:person = '' OR who = :person OR subject = :person)
              AND (:kind = '' OR what = :kind OR substr(what, 1, length(:kind) + 1) = :kind || ' ')
            ORDER BY number DESC
            LIMIT :most OFFSET :skipped
            """)
    List<Deed> find(@BindMethods Audit.Search search);

    @SqlQuery("""
            SELECT DISTINCT substr(what, 1, instr(what || ' ', ' ') - 1) AS kind
            FROM deed
            ORDER BY kind
            """)
    List<String> kinds();
}
