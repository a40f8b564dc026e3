// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each source file says its licence in its first lines. */
class SpdxTest {
    private static final String SOURCES = ".*\\.(java|jte|css|js|sql|html|xml|yml|properties|sh)";

    @Test
    void eachSourceFileSaysItsLicence() {
        List<Path> files = Project.files("src", SOURCES);
        assertFalse(files.isEmpty());
        List<String> silent = files.stream()
                .filter(file -> Project.lines(file).stream()
                        .limit(3)
                        .noneMatch(line -> line.contains("SPDX-License-Identifier: Apache-2.0")))
                .map(file -> Project.FOLDER.relativize(file).toString())
                .toList();
        assertEquals(List.of(), silent);
    }
}
