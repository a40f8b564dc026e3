// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says of the folders and files is so. */
class ReadmeTest {
    private static final String CODE = "src/main/java/org/docket";

    //    | `edit` | Changes to an agenda: each knows the splices it needs ... |
    private static final Pattern FOLDER = Pattern.compile("\\| `(?<name>[a-z]+)` \\| (?<says>[A-Z].*) \\|");

    //    /** Changes to an agenda: each knows the splices it needs ... */
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\* (.*) \\*/");

    private static final Pattern FILE = Pattern.compile("`(?<name>[\\w/-]+\\.(java|jte)|src/[\\w/]+)`");

    private final List<String> readme = Project.lines(Project.FOLDER.resolve("README.md"));

    @Test
    void namesTheFoldersInTheOrderTheTextTravels() {
        List<String> there = OneWayTest.FLOW.stream()
                .filter(folder -> Files.exists(packageInfo(folder)))
                .map(folder -> folder + ": " + sentence(folder))
                .toList();
        List<String> named = readme.stream()
                .map(FOLDER::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group("name") + ": " + row.group("says"))
                .toList();
        assertEquals(there, named);
    }

    @Test
    void namesOnlyFilesThatAreThere() {
        List<String> gone = FILE.matcher(String.join("\n", readme))
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .filter(name -> !name.startsWith("edit/Your"))
                .filter(name -> !isThere(name))
                .toList();
        assertEquals(List.of(), gone);
    }

    @Test
    void isShort() {
        assertTrue(readme.size() >= 60 && readme.size() <= 140, () -> readme.size() + " lines");
    }

    private static boolean isThere(String name) {
        return List.of("", CODE, "src/main/jte").stream()
                .anyMatch(top -> Files.exists(Project.FOLDER.resolve(top).resolve(name)));
    }

    private static Path packageInfo(String folder) {
        return Project.FOLDER.resolve(CODE).resolve(folder).resolve("package-info.java");
    }

    private static String sentence(String folder) {
        return SENTENCE.matcher(String.join("\n", Project.lines(packageInfo(folder))))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
