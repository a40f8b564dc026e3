// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.DefinedAttributeTemplateEngine;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** How the database is spoken to: one connection that writes, a few that only read. */
final class Connections {
    private static final int READERS = 4;
    private static final int PATIENCE_MILLIS = 5_000;

    private static final TemplateEngine HOLES = new DefinedAttributeTemplateEngine();

    static {
        NativeLibrary.load();
    }

    private Connections() {}

    /** A write begins by taking the lock, so that what it read cannot change before it writes. */
    static HikariDataSource writer(Path file) {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        HikariConfig pool = new HikariConfig();
        pool.setMaximumPoolSize(1);
        return open(file, config, pool);
    }

    static HikariDataSource readers(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        HikariConfig pool = new HikariConfig();
        pool.setMaximumPoolSize(READERS);
        pool.setReadOnly(true);
        return open(file, config, pool);
    }

    static Jdbi jdbi(DataSource pool) {
        return Jdbi.create(pool)
                .setTemplateEngine(Connections::filled)
                .installPlugin(new SqlObjectPlugin())
                .registerArgument(new Instants())
                .registerRowMapper(Message.class, new MessageMapper())
                .registerColumnMapper(Instant.class, Instants.FROM_TEXT);
    }

    /** Takes what there is to load from the library and from JDBI; no database is touched. */
    static void prepare() {
        jdbi(new SQLiteDataSource(config()));
    }

    /** Most SQL has no hole to be filled, and is not read for one. */
    private static String filled(String sql, StatementContext context) {
        boolean plain = sql.indexOf('<') < 0 && sql.indexOf('\\') < 0;
        return plain ? sql : HOLES.render(sql, context);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static HikariDataSource open(Path file, SQLiteConfig config, HikariConfig pool) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        pool.setDataSource(source);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        pool.setMaxLifetime(0);
        return new HikariDataSource(pool);
    }
}
