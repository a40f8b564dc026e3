// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is a guide for each part that somebody can have, and every link in one leads somewhere. */
class GuidesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?<to>[^)]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("`docket (?<name>[a-z-]+)");

    @TempDir
    Path folder;

    private Running running;
    private Visit admin;

    @BeforeEach
    void open() {
        running = new Running(folder);
        running.newMeeting();
        running.person("ada", "am", Role.ADMIN, Role.CHAIR);
        admin = Visit.of(running, "ada");
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void everyGuideIsListedAndShown() {
        String list = admin.open("/help").body();
        assertEquals(
                List.of("director", "reporting", "chair", "secretary", "operator"),
                Guide.ALL.stream().map(Guide::name).toList());
        for (Guide guide : Guide.ALL) {
            assertTrue(list.contains("href=\"/help/" + guide.name() + "\">" + guide.title()), guide::name);
            String page = admin.open("/help/" + guide.name()).body();
            assertTrue(page.contains("<h1>" + guide.title() + "</h1>"), guide::name);
        }
        assertEquals(404, admin.open("/help/nobody").statusCode());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        TreeSet<String> links = new TreeSet<>();
        for (Guide guide : Guide.ALL) {
            LINK.matcher(guide.text()).results().map(found -> found.group(1)).forEach(links::add);
        }
        assertTrue(links.size() > 5, links::toString);
        assertEquals(
                List.of(),
                links.stream()
                        .filter(link -> admin.open(link).statusCode() != 200)
                        .toList());
    }

    @Test
    void everyCommandNamedIsOne() {
        TreeSet<String> unknown = new TreeSet<>();
        for (Guide guide : Guide.ALL) {
            COMMAND.matcher(guide.text()).results().map(found -> found.group(1)).forEach(unknown::add);
        }
        assertTrue(unknown.contains("backup"), unknown::toString);
        unknown.removeIf(name -> getClass().getResource("/org/docket/cli/" + type(name) + ".class") != null);
        assertEquals(new TreeSet<>(), unknown);
    }

    private static String type(String command) {
        return Character.toUpperCase(command.charAt(0)) + command.substring(1);
    }
}
