// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The text flows one way, each library has one home, and only the settings read the environment. */
class OneWayTest {
    private static final String ROOT = "(root)";

    /** A folder may use only those that stand before it. */
    static final List<String> FLOW = List.of(
            "board",
            "people",
            "committees",
            "agenda",
            "edit",
            "filing",
            "meeting",
            "minutes",
            "planning",
            "decisions",
            "json",
            "store",
            "history",
            "clerk",
            "auth",
            "mail",
            "publish",
            "mirror",
            "web",
            "cli",
            ROOT);

    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("com.fasterxml", Set.of("json")),
            Map.entry("com.github.difflib", Set.of("edit")),
            Map.entry("com.password4j", Set.of("auth")),
            Map.entry("com.samskivert", Set.of("board")),
            Map.entry("com.zaxxer", Set.of("store")),
            Map.entry("gg.jte", Set.of("web")),
            Map.entry("io.javalin", Set.of("web")),
            Map.entry("jakarta.mail", Set.of("mail")),
            Map.entry("jakarta.servlet", Set.of("web")),
            Map.entry("java.sql", Set.of("store")),
            Map.entry("javax.sql", Set.of("store")),
            Map.entry("org.commonmark", Set.of("web")),
            Map.entry("org.eclipse.angus", Set.of("mail")),
            Map.entry("org.eclipse.jetty", Set.of("web")),
            Map.entry("org.jdbi", Set.of("store")),
            Map.entry("org.owasp", Set.of("web")),
            Map.entry("org.sqlite", Set.of("store")),
            Map.entry("org.yaml", Set.of("json")),
            Map.entry("picocli", Set.of("cli", ROOT)));

    //    org.docket.web -> org.docket.clerk classes
    private static final Pattern USE = Pattern.compile("^ +(?<from>[\\w.]+) +-> (?<to>[\\w.]+) .*$");

    private static List<Use> uses;

    private record Use(String from, String to) {}

    @BeforeAll
    static void askWhoUsesWhat() throws URISyntaxException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        int exit = jdeps.run(
                new PrintWriter(out), new PrintWriter(out), "-verbose:package", "-filter:none", classes.toString());
        uses = out.toString()
                .lines()
                .map(USE::matcher)
                .filter(Matcher::matches)
                .map(use -> new Use(use.group("from"), use.group("to")))
                .toList();
        assertEquals(0, exit, out::toString);
        assertTrue(uses.contains(new Use("org.docket", "java.lang")), out::toString);
    }

    @Test
    void eachFolderUsesOnlyThoseBeforeIt() {
        List<Use> backwards = uses.stream()
                .map(use -> new Use(folder(use.from), folder(use.to)))
                .filter(use -> FLOW.contains(use.to) && FLOW.indexOf(use.from) < FLOW.indexOf(use.to))
                .toList();
        assertEquals(List.of(), backwards);
    }

    @Test
    void everyFolderHasItsPlaceInTheFlow() {
        List<String> strangers = uses.stream()
                .map(use -> folder(use.from))
                .filter(folder -> !FLOW.contains(folder))
                .distinct()
                .toList();
        assertEquals(List.of(), strangers);
    }

    @Test
    void eachLibraryHasOneHome() {
        List<Use> abroad = new ArrayList<>();
        for (Use use : uses) {
            HOMES.forEach((library, homes) -> {
                if ((use.to + ".").startsWith(library + ".") && !homes.contains(folder(use.from))) {
                    abroad.add(use);
                }
            });
        }
        assertEquals(List.of(), abroad);
    }

    @Test
    void onlySettingsReadTheEnvironment() {
        List<String> readers = new ArrayList<>();
        for (Path file : Project.files("src/main/java", ".*\\.java")) {
            if (!file.endsWith("Settings.java")
                    && String.join("\n", Project.lines(file)).contains("getenv")) {
                readers.add(Project.FOLDER.relativize(file).toString());
            }
        }
        assertEquals(List.of(), readers);
    }

    /** Compiled templates belong to the web. */
    private static String folder(String name) {
        if (name.startsWith("gg.jte.generated")) {
            return "web";
        }
        if (!(name + ".").startsWith("org.docket.")) {
            return name;
        }
        return name.equals("org.docket") ? ROOT : name.split("\\.")[2];
    }
}
