// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one database file. May be used by many threads, and by other processes at the same time. */
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Path file;
    private final HikariDataSource writing;
    private final HikariDataSource reading;
    private final Jdbi writer;
    private final Jdbi reader;
    private final Condition condition = new Condition();
    private Optional<ServingLock> lock = Optional.empty();

    private Store(Path file, HikariDataSource writing, Jdbi writer, HikariDataSource reading) {
        this.file = file;
        this.writing = writing;
        this.reading = reading;
        this.writer = writer;
        this.reader = Connections.jdbi(reading);
    }

    /** Begins to load what opening a database takes, while whoever wants to open one does something else. */
    public static void prepare() {
        Thread thread = new Thread(Connections::prepare, "prepares to open");
        thread.setDaemon(true);
        thread.start();
    }

    /** The version of this program. */
    public static String version() {
        return Migrations.programVersion();
    }

    /** Opens the file, makes it where there is none, and brings it to this version. */
    public static Store open(Path file) {
        Store store = open(file, Migrations.all());
        store.sign();
        return store;
    }

    /** Opens the file for the one process that serves it, and looks whether it is sound; if not it is only read. */
    public static Store serve(Path file) {
        ServingLock lock = ServingLock.take(file);
        try {
            Store store = open(file, Migrations.all().whileServing());
            store.lock = Optional.of(lock);
            store.sign();
            store.checkup();
            return store;
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Makes a database of a backup, in a place where there is none. */
    public static void restore(Path from, Path to, Instant now) {
        Restore.make(from, to, now);
    }

    static Store open(Path file, Migrations migrations) {
        DatabaseFile.prepare(file);
        HikariDataSource writing = null;
        try {
            writing = Connections.writer(file);
            Jdbi writer = Connections.jdbi(writing);
            migrations.run(file, writing, writer);
            return new Store(file, writing, writer, Connections.readers(file));
        } catch (CannotOpen | CannotCopy | PoolInitializationException | JdbiException failure) {
            if (writing != null) {
                writing.close();
            }
            throw new CannotOpen("The database " + file + " cannot be used. " + reason(failure), failure);
        }
    }

    /** Tells those who want to serve the same database where it is served. */
    public void servedAt(String address) {
        lock.ifPresent(held -> held.at(address));
    }

    /** Reads from one moment: what others write meanwhile is not seen. */
    public <T> T read(Function<Books, T> work) {
        return condition.reading(() -> reader.inTransaction(handle -> work.apply(new Books(handle))));
    }

    /** Reads and writes as the only one who may; all of it is kept, or, when the work throws, nothing. */
    public <T> T write(Function<Books, T> work) {
        return condition.writing(() -> writer.inTransaction(handle -> work.apply(new Books(handle))));
    }

    public void change(Consumer<Books> work) {
        write(books -> {
            work.accept(books);
            return books;
        });
    }

    /** Reads and writes; where writing fails because of the disk or somebody else's lock, only reads. */
    public <T> T writeElseRead(Function<Books, T> work, Function<Books, T> otherwise) {
        try {
            return write(work);
        } catch (CannotWrite | Busy notNow) {
            LOG.debug("Only read", notNow);
            return read(otherwise);
        }
    }

    /** Writes what may as well be left out while writing fails or takes long; answers whether it was written. */
    public boolean changeIfQuick(Consumer<Books> work) {
        if (!condition.isCalm()) {
            return false;
        }
        try {
            change(work);
            return true;
        } catch (CannotWrite | Busy notNow) {
            LOG.debug("Not written down", notNow);
            return false;
        }
    }

    /** Where the database is; a copy of it is elsewhere. */
    public String place() {
        return Place.of(file);
    }

    /** How the database is, in figures. */
    public Figures figures() {
        try {
            Path place = file.toAbsolutePath();
            Path log = place.resolveSibling(place.getFileName() + "-wal");
            long bytes = Files.size(place) + (Files.exists(log) ? Files.size(log) : 0);
            long free = Files.getFileStore(place).getUsableSpace();
            return read(books -> books.flyleaf().figures(bytes, free));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What keeps it from being written just now. */
    public Optional<Trouble> trouble() {
        return condition.trouble();
    }

    /** The same, found out by writing where it could not be written lately. */
    public Optional<Trouble> troubleNow() {
        if (condition.isToBeTried()) {
            try {
                change(books -> books.flyleaf().touch());
            } catch (CannotWrite | Busy still) {
                LOG.debug("Still not written", still);
            }
        }
        return condition.trouble();
    }

    /** Copies the database into a new file, whole as at one moment; false when it is damaged, and so is the copy. */
    public boolean backup(Path file) {
        boolean sound = Copy.make(reading, file);
        return reader.withHandle(Checkup::quick).isEmpty() && sound;
    }

    /** Leaves no trace of what was deleted; false when somebody was still reading it, and the log beside may have some. */
    public boolean scrub() {
        return writer.withHandle(handle -> {
            handle.execute("PRAGMA secure_delete = ON");
            handle.execute("VACUUM");
            return handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                            .mapTo(int.class)
                            .one()
                    == 0;
        });
    }

    /** What is wrong with the pages or with any text; nothing when all is well. */
    List<String> wholeCheckup() {
        return reader.withHandle(Checkup::whole);
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
        lock.ifPresent(ServingLock::close);
    }

    private void checkup() {
        List<String> wrong = reader.withHandle(Checkup::quick);
        if (!wrong.isEmpty()) {
            condition.damaged();
            wrong.forEach(fault -> LOG.error("The database is damaged: {}", fault));
        }
    }

    /** Writes down which version of the program was here, so that an older one can name it. */
    private void sign() {
        String version = Migrations.programVersion();
        try {
            if (!read(books -> books.flyleaf().version()).equals(Optional.of(version))) {
                change(books -> books.flyleaf().setVersion(version));
            }
        } catch (CannotWrite | Busy | JdbiException unwritable) {
            LOG.warn("The database cannot be written: {}", Fault.rootMessage(unwritable));
        }
    }

    private static String reason(Throwable failure) {
        if (failure instanceof CannotOpen || failure instanceof CannotCopy) {
            return failure.getMessage();
        }
        boolean damaged = Fault.trouble(failure).filter(Trouble.DAMAGED::equals).isPresent();
        return (damaged ? "It is damaged: " : "") + Fault.rootMessage(failure);
    }
}
