// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Databases in one folder, what went into them and what came out, each in a folder of its name. */
record Databases(Path folder) {
    static final String PEOPLE = """
            id,name,mail,initials,roles,committees,from,to
            jt,Joe Tester,jt@example.org,jt,director;chair,Ant (chair);Bee,2025-01-01,
            jt,Joe Tester,jt@example.org,jt,officer,,2020-01-01,2024-12-31
            "amy","Amy ""Reader"", Jr",,ar,,,,
            clr,Clara Russ,clr@example.org,clr,secretary,Web Things,,2031-12-31
            """;

    /** Takes what came out of one database into another that was empty, and lets it out again. */
    void again(String from, String into) {
        Path out = folder.resolve(from);
        run(into, "user", "import", out.resolve("people.csv").toString());
        run(into, "import", out.toString());
        export(into);
    }

    String export(String name) {
        return run(name, "export", "--all", folder.resolve(name).toString()).output();
    }

    void assertSame(String one, String other) throws IOException {
        Map<String, byte[]> expected = files(one);
        Map<String, byte[]> found = files(other);
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
    }

    Map<String, byte[]> files(String name) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path top = folder.resolve(name);
        try (Stream<Path> all = Files.walk(top)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(top.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    Ran run(String name, String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(args[0].equals("user") ? 2 : 1, List.of("--data", data(name).toString()));
        Ran ran = Ran.with("", all.toArray(String[]::new));
        assertEquals(0, ran.status(), ran::complaints);
        return ran;
    }

    Path data(String name) {
        return folder.resolve(name + ".db");
    }
}
