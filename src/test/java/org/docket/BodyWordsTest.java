// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to one body is data: the program names no foundation, no day of the week and no number of directors. */
class BodyWordsTest {
    private static final String COUNT =
            "([2-9]|\\d\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen)";

    private static final Pattern BODY = Pattern.compile("(?i)apache"
            + "|\\b(mon|tues|wednes|thurs|fri|satur|sun)days?\\b"
            + "|\\b" + COUNT + "[ -](\\w+ )?directors?\\b"
            + "|\\bdirectors?\\w*(\\.size\\(\\))? *(=|==|<|>|<=|>=) *" + COUNT + "\\b");

    @Test
    void noBodyIsNamedInTheProgram() {
        List<String> named = new ArrayList<>();
        for (Path file : Project.files("src/main/java", ".*\\.java")) {
            List<String> lines = Project.lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (namesABody(lines.get(i))) {
                    named.add(Project.place(file, i + 1) + ": " + lines.get(i).strip());
                }
            }
        }
        assertEquals(List.of(), named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String name = \"Apache\";",
                "lists.apache.org",
                "the third Wednesday",
                "case SUNDAY ->",
                "nine directors",
                "9 elected directors",
                "if (directors.size() >= 9) {"
            })
    void suchLinesAreSeen(String line) {
        assertTrue(namesABody(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// SPDX-License-Identifier: Apache-2.0",
                "import org.apache.Anything;",
                "directors.get(0)",
                "one director",
                "LocalDate sunset"
            })
    void othersAreNot(String line) {
        assertFalse(namesABody(line));
    }

    private static boolean namesABody(String line) {
        return !line.contains("SPDX-License-Identifier")
                && !line.startsWith("import ")
                && BODY.matcher(line).find();
    }
}
