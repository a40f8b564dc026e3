// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The numbers and names this project holds itself to. */
class HouseNumbersTest {
    private static final String SOURCES = ".*\\.(java|jte|css|js|sql)";
    private static final Pattern WILDCARD = Pattern.compile("^import .*\\*;$");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(FIXME|XXX)\\b|// *TODO\\b|\\breturn null;");

    @Test
    void noFileIsOver300Lines() {
        List<String> longOnes = Project.files("src", SOURCES).stream()
                .filter(file -> Project.lines(file).size() > 300)
                .map(file -> Project.place(file, Project.lines(file).size()))
                .toList();
        assertEquals(List.of(), longOnes);
    }

    @Test
    void theMedianFileIsNotOver60Lines() {
        List<Integer> sizes = Project.files("src/main", SOURCES).stream()
                .map(file -> Project.lines(file).size())
                .sorted()
                .toList();
        assertTrue(sizes.get(sizes.size() / 2) <= 60, sizes::toString);
    }

    @Test
    void importsAreExplicit() {
        assertEquals(List.of(), linesIn("src", line -> WILDCARD.matcher(line).find()));
    }

    @Test
    void nothingIsUnfinishedOrNull() {
        assertEquals(
                List.of(),
                linesIn("src/main/java", line -> UNFINISHED.matcher(line).find()));
    }

    @Test
    void namesAreTheBoardsWords() {
        List<Path> named =
                Project.files("src", "(Abstract.*|.*(Manager|Service|Helper|Helpers|Util|Utils|Impl|Dto|Base))\\.java");
        assertEquals(List.of(), named);
    }

    @Test
    void eachFolderSaysWhatItIsFor() {
        List<Path> silent = Project.files("src/main/java", ".*\\.java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .toList();
        assertEquals(List.of(), silent);
    }

    private static List<String> linesIn(String folder, Predicate<String> wrong) {
        List<String> places = new ArrayList<>();
        for (Path file : Project.files(folder, ".*\\.java")) {
            List<String> lines = Project.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (wrong.test(lines.get(i))) {
                    places.add(Project.place(file, i + 1));
                }
            }
        }
        return places;
    }
}
