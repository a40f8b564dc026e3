// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.docket.edit.Refused;
import org.docket.store.Sha256;

/** A folder in which some files are written anew each time, and everything else that lies there stays. */
final class OwnFiles {
    /** Which files are the own ones, each with the digest that it was left with. */
    private static final String LIST = ".docket-published";

    private final Path folder;
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> after = new TreeMap<>();
    private final Set<String> claimed = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final List<String> foreign = new ArrayList<>();
    private int removed;

    private OwnFiles(Path folder) {
        this.folder = folder;
    }

    static OwnFiles in(Path folder) {
        OwnFiles own = new OwnFiles(folder);
        try {
            Files.createDirectories(folder);
            own.content(LIST)
                    .ifPresent(list -> new String(list, StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split("  ", 2))
                            .filter(line -> line.length == 2 && !line[1].contains(".."))
                            .forEach(line -> own.before.put(line[1], line[0])));
        } catch (IOException failure) {
            throw new Refused("The folder " + folder + " cannot be used: " + failure);
        }
        return own;
    }

    /** This file is replaced whoever wrote it. */
    void claim(String name) {
        claimed.add(name);
    }

    /** Writes what has changed, and takes away what is no more; the list comes last. */
    void write(Map<String, byte[]> files) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(file.getKey(), file.getValue());
            }
            for (String name : before.keySet()) {
                if (!files.containsKey(name) && isOwn(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                    removed++;
                }
            }
            String list = after.entrySet().stream()
                    .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                    .collect(Collectors.joining());
            replace(LIST, list.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Optional<byte[]> there = content(name);
        boolean same = there.filter(bytes -> Arrays.equals(bytes, content)).isPresent();
        if (!same && there.isPresent() && !isOwn(name) && !claimed.contains(name)) {
            foreign.add(name);
            return;
        }
        if (!same) {
            replace(name, content);
            written.add(name);
        }
        after.put(name, Sha256.of(content));
    }

    /** Whether a file is still as it was left here; what somebody changed since is theirs. */
    private boolean isOwn(String name) throws IOException {
        return content(name)
                .filter(bytes -> Sha256.of(bytes).equals(before.get(name)))
                .isPresent();
    }

    private Optional<byte[]> content(String name) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** At no moment does half a file lie there. */
    private void replace(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, content);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    Set<String> written() {
        return written;
    }

    List<String> foreign() {
        return foreign;
    }

    String told() {
        return after.size() + " files, " + written.size() + " written, " + removed + " taken away";
    }
}
