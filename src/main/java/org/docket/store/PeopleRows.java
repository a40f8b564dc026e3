// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Optional;
import org.docket.people.Person;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of people, their terms and passwords. */
@RegisterConstructorMapper(PeopleRows.Row.class)
interface PeopleRows {
    @SqlUpdate("""
            INSERT INTO person (id, name, initials, mail)
            VALUES (:id, :name, :initials, :mail)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, initials = excluded.initials, mail = excluded.mail
            """)
    void put(@BindMethods Person person);

    @SqlUpdate("""
            DELETE FROM term
            WHERE person = :person
            """)
    void dropTerms(String person);

    @SqlBatch("""
            INSERT INTO term (person, place, role, committee, first_day, last_day)
            VALUES (:person, :place, :role, :committee, NULLIF(:first, ''), NULLIF(:last, ''))
            """)
    void addTerms(String person, List<Integer> place, @BindMethods List<Held> terms);

    /** One row per term; a person without terms has one row and the role ''. */
    @SqlQuery("""
            SELECT p.id, p.name, p.initials, p.mail, COALESCE(t.role, '') AS role, COALESCE(t.committee, '') AS committee,
              COALESCE(t.first_day, '') AS first, COALESCE(t.last_day, '') AS last
            FROM person p
            LEFT JOIN term t ON t.person = p.id
            ORDER BY p.name, p.id, t.place
            """)
    List<Row> all();

    @SqlQuery("""
            SELECT p.id, p.name, p.initials, p.mail, COALESCE(t.role, '') AS role, COALESCE(t.committee, '') AS committee,
              COALESCE(t.first_day, '') AS first, COALESCE(t.last_day, '') AS last
            FROM person p
            LEFT JOIN term t ON t.person = p.id
            WHERE p.id = :id
            ORDER BY t.place
            """)
    List<Row> find(String id);

    @SqlQuery("""
            SELECT p.id, p.name, p.initials, p.mail, COALESCE(t.role, '') AS role, COALESCE(t.committee, '') AS committee,
              COALESCE(t.first_day, '') AS first, COALESCE(t.last_day, '') AS last
            FROM person p
            LEFT JOIN term t ON t.person = p.id
            WHERE p.initials = :initials COLLATE NOCASE
            ORDER BY p.name, p.id, t.place
            """)
    List<Row> withInitials(String initials);

    @SqlUpdate("""
            INSERT INTO password (person, hash)
            VALUES (:person, :hash)
            ON CONFLICT (person) DO UPDATE SET hash = excluded.hash
            """)
    void setPassword(String person, String hash);

    @SqlQuery("""
            SELECT hash
            FROM password
            WHERE person = :person
            """)
    Optional<String> password(String person);

    /** A person and one of their terms; what is not there is ''. */
    record Row(
            String id,
            String name,
            String initials,
            String mail,
            String role,
            String committee,
            String first,
            String last) {}

    /** A term as it is written down; what is not there is ''. */
    record Held(String role, String committee, String first, String last) {}
}
