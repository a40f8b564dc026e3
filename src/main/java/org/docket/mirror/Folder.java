// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of the mirror: read whole, and replaced whole. */
final class Folder {
    private static final String THEIRS = ".theirs-";

    private final Path path;

    Folder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    Optional<byte[]> read(String file) throws Trouble {
        Path place = path.resolve(file);
        try {
            return isFile(place) ? Optional.of(Files.readAllBytes(place)) : Optional.empty();
        } catch (IOException failure) {
            throw new Trouble(file + " cannot be read: " + failure.getMessage());
        }
    }

    /** A new file beside it is written to the disk and takes its place; nobody ever sees half of it. */
    void write(String file, byte[] text) throws Trouble {
        try {
            Path fresh = Files.createTempFile(path, ".docket", ".new");
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            keepRights(path.resolve(file), fresh);
            Files.move(fresh, path.resolve(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel names = FileChannel.open(path, StandardOpenOption.READ)) {
                names.force(true);
            }
        } catch (IOException failure) {
            throw new Trouble(file + " cannot be written: " + failure.getMessage());
        }
    }

    /** Who could read the file before still can; a new one has private passages, and is its owner's alone. */
    private static void keepRights(Path old, Path fresh) throws IOException {
        if (isFile(old) && fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(old));
        }
    }

    void move(String from, String to) throws Trouble {
        try {
            Files.move(path.resolve(from), path.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new Trouble(from + " cannot be moved: " + failure.getMessage());
        }
    }

    /** Keeps a text that could not be taken beside the file it was meant for, under a name of its own. */
    String keepTheirs(String file, byte[] text) throws Trouble {
        int number = 1;
        while (Files.exists(path.resolve(file + THEIRS + number), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        write(file + THEIRS + number, text);
        return file + THEIRS + number;
    }

    /** The texts that could not be taken and still lie there. */
    List<String> theirs() throws Trouble {
        return names(name -> name.contains(".txt" + THEIRS));
    }

    /** The files that have agendas. */
    List<String> agendas() throws Trouble {
        return names(name -> AgendaFile.meeting(name).isPresent());
    }

    /** Links lead anywhere; whoever can put one here must not reach more than this folder by it. */
    private static boolean isFile(Path place) {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
    }

    private List<String> names(java.util.function.Predicate<String> wanted) throws Trouble {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(Folder::isFile)
                    .map(file -> file.getFileName().toString())
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new Trouble("The folder cannot be read: " + failure.getMessage());
        }
    }
}
