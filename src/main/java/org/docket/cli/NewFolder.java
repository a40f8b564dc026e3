// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.edit.Refused;

/** A folder that was empty, filled with files for their owner alone. */
final class NewFolder {
    private final Path top;

    NewFolder(Path top) {
        this.top = top;
        try {
            if (Files.isDirectory(top)) {
                requireEmpty();
            } else {
                Files.createDirectories(top, onlyForTheOwner(top, "rwx------"));
            }
        } catch (IOException failure) {
            throw new Refused("The folder " + top + " cannot be made: " + failure);
        }
    }

    /** Writes a file that was not there, in the folders that its name has. */
    void write(String name, byte[] content) {
        Path file = top.resolve(name);
        try {
            Files.createDirectories(file.getParent(), onlyForTheOwner(top, "rwx------"));
            try (SeekableByteChannel out = Files.newByteChannel(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    onlyForTheOwner(top, "rw-------"))) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void requireEmpty() throws IOException {
        try (Stream<Path> there = Files.list(top)) {
            if (there.findAny().isPresent()) {
                throw new Refused("The folder " + top + " is not empty.");
            }
        }
    }

    private static FileAttribute<?>[] onlyForTheOwner(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
