// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are replaced whole, stay with those who could read them, and lead nowhere else. */
class FolderTest {
    private static final String FILE = "board_agenda_2026_01_21.txt";
    private static final byte[] TEXT = {'a', '\n'};

    @TempDir
    private Path path;

    @Test
    void aNewFileIsItsOwnersAlone() throws Exception {
        new Folder(path).write(FILE, TEXT);
        assertEquals("rw-------", rights());
        assertArrayEquals(TEXT, Files.readAllBytes(path.resolve(FILE)));
    }

    @Test
    void whoCouldReadAFileStillCan() throws Exception {
        Files.createFile(path.resolve(FILE));
        Files.setPosixFilePermissions(path.resolve(FILE), PosixFilePermissions.fromString("rw-r-----"));
        new Folder(path).write(FILE, TEXT);
        assertEquals("rw-r-----", rights());
    }

    @Test
    void linksAndFoldersAreNoFiles() throws Exception {
        Path secret = Files.write(path.resolve("secret"), TEXT);
        Files.createSymbolicLink(path.resolve(FILE), secret);
        Files.createDirectory(path.resolve("board_agenda_2026_02_18.txt"));
        Files.createFile(path.resolve("board_agenda_2026_99_99.txt"));
        Folder folder = new Folder(path);
        assertEquals(Optional.empty(), folder.read(FILE));
        assertEquals(List.of(), folder.agendas());
        folder.write(FILE, new byte[] {'b'});
        assertFalse(Files.isSymbolicLink(path.resolve(FILE)));
        assertArrayEquals(TEXT, Files.readAllBytes(secret));
    }

    private String rights() throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve(FILE)));
    }
}
