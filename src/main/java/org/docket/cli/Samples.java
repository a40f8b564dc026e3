// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample papers that come with the program, laid out in a folder. */
final class Samples {
    private static final String PEOPLE = "/samples/people.csv";

    private Samples() {}

    static void layOut(Path folder) {
        try {
            URI people = Samples.class.getResource(PEOPLE).toURI();
            if (people.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(people, Map.of())) {
                    copy(jar.getPath(PEOPLE).getParent(), folder);
                }
            } else {
                copy(Path.of(people).getParent(), folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException noPlace) {
            throw new IllegalStateException(noPlace);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
