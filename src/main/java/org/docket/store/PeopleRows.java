// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.docket.people.Person;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of people, their roles and passwords. */
@RegisterConstructorMapper(PeopleRows.Row.class)
interface PeopleRows {
    @SqlUpdate("""
            INSERT INTO person (id, name, initials, mail)
            VALUES (:id, :name, :initials, :mail)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, initials = excluded.initials, mail = excluded.mail
            """)
    void put(@BindMethods Person person);

    @SqlUpdate("""
            DELETE FROM held_role
            WHERE person = :person
            """)
    void dropRoles(String person);

    @SqlBatch("""
            INSERT INTO held_role (person, role)
            VALUES (:person, :role)
            """)
    void addRoles(String person, Collection<String> role);

    /** One row per role; a person without roles has one row and the role ''. */
    @SqlQuery("""
            SELECT p.id, p.name, p.initials, p.mail, COALESCE(r.role, '') AS role
            FROM person p
            LEFT JOIN held_role r ON r.person = p.id
            ORDER BY p.name, p.id
            """)
    List<Row> all();

    @SqlQuery("""
            SELECT p.id, p.name, p.initials, p.mail, COALESCE(r.role, '') AS role
            FROM person p
            LEFT JOIN held_role r ON r.person = p.id
            WHERE p.id = :id
            """)
    List<Row> find(String id);

    @SqlQuery("""
            SELECT p.id, p.name, p.initials, p.mail, COALESCE(r.role, '') AS role
            FROM person p
            LEFT JOIN held_role r ON r.person = p.id
            WHERE p.initials = :initials
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

    /** A person and one of their roles. */
    record Row(String id, String name, String initials, String mail, String role) {}
}
