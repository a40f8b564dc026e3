// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
    @TempDir
    private Path folder;

    @Test
    void theFolderItWasLoadedFromIsGone() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        NativeLibrary.load();
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            assertEquals(0, store.figures().waiting());
        }
        assertFalse(Files.exists(Path.of(System.getProperty("org.sqlite.lib.path"))));
    }
}
