// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of subscriptions. */
@RegisterConstructorMapper(Subscription.class)
interface SubscriptionRows {
    @SqlUpdate("""
            INSERT INTO subscription (person, address, kind, project, daily, sight, secret, made_at, made_by)
            VALUES (:person, :address, :kind, :project, :daily, :sight, :secret, :when, :who)
            """)
    void add(@BindMethods Subscription subscription, String who, Instant when);

    @SqlUpdate("""
            UPDATE subscription
            SET ended_at = :when, ended_by = :who
            WHERE id = :id AND ended_at IS NULL
            """)
    int end(long id, String who, Instant when);

    @SqlQuery("""
            SELECT id, person, address, kind, project, daily, sight, secret
            FROM subscription
            WHERE ended_at IS NULL
            ORDER BY id
            """)
    List<Subscription> all();

    @SqlQuery("""
            SELECT id, person, address, kind, project, daily, sight, secret
            FROM subscription
            WHERE secret = :secret
            """)
    Optional<Subscription> ofSecret(String secret);

    @SqlQuery("""
            SELECT ended_at IS NOT NULL
            FROM subscription
            WHERE id = :id
            """)
    boolean isOver(long id);
}
