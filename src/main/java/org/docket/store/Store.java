// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The one database file. May be used by many threads, and by other processes at the same time. */
public final class Store implements AutoCloseable {
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Jdbi writer;
    private final Jdbi reader;

    private Store(HikariDataSource writing, HikariDataSource reading) {
        this.writing = writing;
        this.reading = reading;
        this.writer = Connections.jdbi(writing);
        this.reader = Connections.jdbi(reading);
    }

    /** Opens the file, makes it where there is none, and brings it to this version. */
    public static Store open(Path file) {
        return open(file, Migrations.all());
    }

    static Store open(Path file, Migrations migrations) {
        DatabaseFile.prepare(file);
        HikariDataSource writing = null;
        try {
            writing = Connections.writer(file);
            migrations.run(Connections.jdbi(writing));
            return new Store(writing, Connections.readers(file));
        } catch (CannotOpen | PoolInitializationException | JdbiException failure) {
            if (writing != null) {
                writing.close();
            }
            throw new CannotOpen("The database " + file + " cannot be used. " + reason(failure), failure);
        }
    }

    /** Reads from one moment: what others write meanwhile is not seen. */
    public <T> T read(Function<Books, T> work) {
        return reader.inTransaction(handle -> work.apply(new Books(handle)));
    }

    /** Reads and writes as the only one who may; all of it is kept, or, when the work throws, nothing. */
    public <T> T write(Function<Books, T> work) {
        return writer.inTransaction(handle -> work.apply(new Books(handle)));
    }

    public void change(Consumer<Books> work) {
        writer.useTransaction(handle -> work.accept(new Books(handle)));
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }

    private static String reason(Throwable failure) {
        if (failure instanceof CannotOpen) {
            return failure.getMessage();
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage();
    }
}
