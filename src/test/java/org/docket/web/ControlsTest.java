// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each role is offered on the pages what it may do in this phase, and nothing else. */
class ControlsTest {
    /** What a control is called in the table below, and how it stands in a page. */
    private static final Map<String, String> CONTROLS = new LinkedHashMap<>();

    static {
        CONTROLS.put("approve", "name=\"change\" value=\"approve\"");
        CONTROLS.put("flag", "name=\"change\" value=\"flag\"");
        CONTROLS.put("comment", "name=\"change\" value=\"comment\"");
        CONTROLS.put("post", "/Ant/edit\"");
        CONTROLS.put("post-other", "/Bee/edit\"");
        CONTROLS.put("add", "href=\"add\"");
        CONTROLS.put("withdraw", "/Change-Ant-Chair/withdrawal\"");
        CONTROLS.put("actions", "/actions/new\"");
        CONTROLS.put("attend", "name=\"change\" value=\"attend\"");
        CONTROLS.put("for-others", "/behalf\"");
        CONTROLS.put("revisions", "/revisions\"");
        CONTROLS.put("accounts", "href=\"/accounts\"");
        CONTROLS.put("audit", "href=\"/audit\"");
    }

    private static final String OPEN = """
            director          approve flag comment post post-other add withdraw actions attend revisions
            chair             comment post post-other add withdraw actions attend revisions audit
            acting-chair      comment post post-other add withdraw actions attend revisions audit
            secretary         comment post post-other add withdraw actions attend for-others revisions
            officer           comment attend revisions
            committee-chair   comment post add attend revisions
            committee-member  comment post add
            member            comment attend revisions
            guest             comment attend
            visitor
            admin             accounts audit
            """;

    private static final String DRAFTED = """
            director          revisions
            chair             revisions audit
            acting-chair      revisions audit
            secretary         revisions
            officer           revisions
            committee-chair   revisions
            committee-member
            member            revisions
            guest
            visitor
            admin             accounts audit
            """;

    private Running running;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        for (Role role : Role.values()) {
            Term term = new Term(role, role.isOfCommittee() ? "Ant" : "", Optional.empty(), Optional.empty());
            String initials = role.word().replaceAll("\\W", "").substring(0, 3) + (char) ('a' + role.ordinal());
            running.accounts.add(new Person(role.word(), "Name " + role.ordinal(), initials, "", List.of(term)));
        }
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void beforeTheMeeting() {
        assertEquals(table(OPEN), offered());
    }

    @Test
    void onTheDayOfTheMeeting() {
        running.clock.advance(Duration.ofDays(1));
        assertEquals(table(OPEN), offered());
    }

    @Test
    void whenTheMinutesAreDrafted() {
        draft();
        assertEquals(table(DRAFTED), offered());
    }

    private Map<String, List<String>> offered() {
        Map<String, List<String>> offered = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String token = running.accounts.makeToken(role.word());
            String pages = Stream.of(
                            "/account",
                            day(""),
                            day("Ant"),
                            day("Bee"),
                            day("Roll-Call"),
                            day("Change-Ant-Chair"),
                            day("Action-Items"))
                    .map(path -> page(token, path))
                    .collect(Collectors.joining());
            List<String> found = new ArrayList<>();
            CONTROLS.forEach((name, mark) -> {
                if (pages.contains(mark)) {
                    found.add(name);
                }
            });
            offered.put(role.word(), found);
        }
        return offered;
    }

    private String day(String href) {
        return "/" + running.meeting + "/" + href;
    }

    private String page(String token, String path) {
        return running.send(running.to(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/html"))
                .body();
    }

    private static Map<String, List<String>> table(String written) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            List<String> row = written.lines()
                    .map(line -> List.of(line.split(" +")))
                    .filter(words -> words.get(0).equals(role.word()))
                    .findFirst()
                    .orElseThrow();
            table.put(role.word(), row.subList(1, row.size()));
        }
        return table;
    }

    private void draft() {
        running.store.change(books -> books.papers()
                .keep(
                        Paper.Kind.DRAFT,
                        running.meeting,
                        new Papers.Entry("ed", Instant.now(running.clock)),
                        Blob.of("Minutes")));
    }
}
