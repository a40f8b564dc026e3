// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.SmallAgenda;
import org.docket.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup and its restoration, by command. */
class BackupTest {
    @TempDir
    Path folder;

    private String data;
    private String copy;

    @BeforeEach
    void fill() {
        data = folder.resolve("docket.db").toString();
        copy = folder.resolve("copy.db").toString();
        assertEquals(
                0, Ran.with(SmallAgenda.TEXT, "import", "-", "--data", data).status());
    }

    @Test
    void whatWasBackedUpIsExportedFromTheNewPlace() {
        String place = folder.resolve("place.db").toString();
        assertEquals(0, Ran.with("", "backup", copy, "--data", data).status());
        Ran restored = Ran.with("", "restore", copy, "--data", place);
        assertEquals(0, restored.status(), restored::complaints);
        assertEquals("", restored.output());
        assertTrue(restored.complaints().contains("Nobody is signed in"), restored::complaints);
        assertEquals(
                SmallAgenda.TEXT,
                Ran.with("", "export", "2026-01-21", "--data", place).output());
    }

    @Test
    void theLastBackupIsRemembered() {
        try (Store store = Store.open(Path.of(data))) {
            assertTrue(store.read(books -> books.flyleaf().lastBackup()).isEmpty());
            assertEquals(0, Ran.with("", "backup", copy, "--data", data).status());
            assertTrue(store.read(books -> books.flyleaf().lastBackup()).isPresent());
            assertEquals(
                    "makes a backup",
                    store.read(books -> books.audit().newest(1)).get(0).what());
        }
    }

    @Test
    void neitherWritesOverAFile() {
        assertEquals(0, Ran.with("", "backup", copy, "--data", data).status());
        for (Ran ran :
                new Ran[] {Ran.with("", "backup", copy, "--data", data), Ran.with("", "restore", copy, "--data", data)
                }) {
            assertEquals(3, ran.status(), ran::complaints);
            assertTrue(ran.complaints().contains("already"), ran::complaints);
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsNotMade() {
        Path none = folder.resolve("none.db");
        assertEquals(2, Ran.with("", "backup", copy, "--data", none.toString()).status());
        assertEquals(2, Ran.with("", "restore", none.toString(), "--data", copy).status());
        assertFalse(Files.exists(none) || Files.exists(Path.of(copy)));
    }
}
