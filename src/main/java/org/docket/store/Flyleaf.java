// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.Optional;

/** What the file says of itself: its number, which version wrote it last, and when it was last copied. */
public final class Flyleaf {
    static final String VERSION = "version";
    private static final String BACKUP = "backup";
    private static final String TOUCHED = "touched";

    private final FlyleafRows rows;

    Flyleaf(FlyleafRows rows) {
        this.rows = rows;
    }

    /** The number of this database; a restored copy has another than the one it was made from. */
    public String origin() {
        return rows.origin();
    }

    void renumber() {
        rows.renumber();
    }

    /** The version of the program that wrote here last. */
    public Optional<String> version() {
        return rows.note(VERSION);
    }

    void setVersion(String version) {
        rows.note(VERSION, version);
    }

    Figures figures(long bytes, long free) {
        return new Figures(bytes, free, lastBackup(), rows.latest(), rows.waiting(), rows.queues());
    }

    /** Changes nothing that matters, to see whether anything can be changed. */
    void touch() {
        rows.note(TOUCHED, rows.note(TOUCHED).filter("1"::equals).isPresent() ? "0" : "1");
    }

    /** When a copy was last taken; empty when none ever was. */
    public Optional<Instant> lastBackup() {
        return rows.note(BACKUP).map(Instant::parse);
    }

    public void setLastBackup(Instant when) {
        rows.note(BACKUP, when.toString());
    }
}
