// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first look at the project shows five names. */
class TopLevelTest {
    private static final Set<String> SHOWN = Set.of("pom.xml", "src", "agenda-samples", "README.md", "LICENSE");

    @Test
    void exactlyTheseAreShown() throws IOException {
        try (Stream<Path> all = Files.list(Project.FOLDER)) {
            Set<String> shown = all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target"))
                    .collect(Collectors.toSet());
            assertEquals(SHOWN, shown);
        }
    }
}
