// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.docket.Project;
import org.docket.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People come from a table, from the committee file, or from both; coming again they change nothing. */
class UserImportTest {
    private static final String HEAD = "id,name,mail,initials,roles,committees,from,to\n";
    private static final Path SAMPLES = Project.FOLDER.resolve("agenda-samples");

    @TempDir
    Path folder;

    @Test
    void aTableIsTaken() {
        Ran ran = take(HEAD + """
                ann,"Bee, Ann",ann@example.org,,"director,chair","Ant (chair); Bee",2026-04-01,
                bob,"Bob ""the Builder"" Cee",,bcx,member,,,2020-01-01
                bob,"Bob ""the Builder"" Cee",,,admin,,2020-01-02,
                """);
        assertEquals(0, ran.status(), ran::complaints);
        assertEquals("""
                ann ba director,chair,committee-chair,committee-member Bee, Ann
                    director from 2026-04-01
                    chair from 2026-04-01
                    chair of Ant from 2026-04-01
                    member of Bee from 2026-04-01
                bob bcx admin Bob "the Builder" Cee
                    member to 2020-01-01
                    admin from 2020-01-02
                """, list());
    }

    @Test
    void aDryRunOnlyTells() {
        Ran ran = take(HEAD + "ann,Ann Bee,,,director,,,\n", "--dry-run");
        assertEquals("adds ann (Ann Bee, ab)\nsets ann: director\n", ran.output());
        assertEquals("", list());
        assertEquals(ran.output(), take(HEAD + "ann,Ann Bee,,,director,,,\n").output());
    }

    @Test
    void theSecondTimeThereIsNothingToChange() {
        String table = read(SAMPLES.resolve("people.csv"));
        String committees = SAMPLES.resolve("committee-info.txt").toString();
        assertEquals(0, take(table, "--committees", committees).status());
        String before = list();
        assertTrue(before.contains("member of Anchorite from 2024-05-08"), before);
        assertTrue(before.contains("casimir cw committee-chair,committee-member Casimir Wolański"), before);
        assertEquals(
                "nothing to change\n", take(table, "--committees", committees).output());
        assertEquals(before, list());
        assertEquals(
                "nothing to change\n",
                take(table, "--committees", committees, "--end").output());
        assertEquals(before, list());
    }

    @Test
    void aRealCommitteeFileIsTakenTwice() {
        String real = Shared.path("data/committee/committee-info.txt").toString();
        String data = folder.resolve("docket.db").toString();
        Ran first = Ran.with("", "user", "import", "--committees", real, "--data", data);
        assertEquals(0, first.status(), first::complaints);
        assertTrue(first.output().lines().count() > 1000, first::output);
        Ran second = Ran.with("", "user", "import", "--committees", real, "--data", data, "--end");
        assertEquals("nothing to change\n", second.output());
    }

    @Test
    void whatHasChangedIsToldAndChanged() {
        take(HEAD + "ann,Ann Bee,,ab,director,,2020-01-01,\n");
        Ran ran = take(HEAD + "ann,Ann Cee,a@example.org,ac,director,,2020-01-01,2999-12-31\n");
        assertEquals("""
                changes ann: director from 2020-01-01 to director from 2020-01-01 to 2999-12-31
                changes ann: name Ann Bee to Ann Cee
                changes ann: initials ab to ac
                changes ann: mail - to a@example.org
                """, ran.output());
        assertTrue(list().startsWith("ann ac director Ann Cee"), list());
    }

    @Test
    void whatTheFileNoLongerHasEndsOnlyWhenAskedTo() {
        take(HEAD + "ann,Ann Bee,,ab,director,Ant,2020-01-01,\nbob,Bob Cee,,bc,member,,2020-01-01,\n");
        String rolesOnly = "id,name,roles\nann,Ann Bee,officer\n";
        Ran told = take(rolesOnly);
        assertEquals(
                "sets ann: officer\nwould end ann: director from 2020-01-01\nwould end bob: member from 2020-01-01\n",
                told.output());
        assertTrue(told.complaints().contains("--end"), told::complaints);
        assertTrue(list().contains("ann ab director,officer,committee-member"), list());
        assertEquals(
                "ends ann: director from 2020-01-01\nends bob: member from 2020-01-01\n",
                take(rolesOnly, "--end").output());
        assertTrue(list().contains("ann ab officer,committee-member") && list().contains("bob bc - "), list());
        assertEquals("nothing to change\n", take(rolesOnly, "--end").output());
    }

    @Test
    void theLastAdminIsNotEnded() {
        take(HEAD + "ann,Ann Bee,,,admin,,,\n");
        Ran ran = take(HEAD + "ann,Ann Bee,,,member,,,\n", "--end");
        assertEquals(3, ran.status());
        assertTrue(ran.complaints().contains("Nobody would be admin"), ran::complaints);
        assertTrue(list().contains("ann ab admin"), list());
        assertEquals(
                3,
                take(HEAD + "ann,Ann Bee,,,member,,,\n", "--end", "--dry-run").status());
    }

    @Test
    void whoComesWithoutInitialsGetsSomeThatAreFree() {
        take(
                HEAD
                        + "a,Joe Tester,,,member,,,\nb,Jim Tester,,,member,,,\nc,Jan Taylor,,jte,member,,,\nd,Jo T,,,member,,,\n");
        assertEquals(
                List.of("jt", "jtes", "jte", "jtaa"),
                list().lines()
                        .filter(line -> !line.startsWith(" "))
                        .sorted()
                        .map(line -> line.split(" ")[1])
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id,name,rolls~ann,Ann,member | line 1: there is no column "rolls"
                    id,roles~ann,member | line 1: the column "name" is missing
                    id,id,name~ann,ann,Ann | line 1: a column stands there twice
                    id,name,roles~ann,Ann,queen | line 2: queen: there is no such role
                    id,name,roles~ann,Ann,member~bob,Bob,member,more | line 3: there are more cells than columns
                    id,name~a b,Ann | line 2: An id is letters
                    id,name~ann, | line 2: A name is one line
                    id,name,from~ann,Ann,spring | line 2: spring is no day
                    id,name,roles,from,to~~ann,Ann,member,2026-02-02,2026-02-01 | line 3: A term ends
                    id,name,initials~ann,Ann,a-b | line 2: Initials are
                    id,name~ann,"Ann | line 2: a quote is never closed
                    id,name~ann,Ann~ann,Anna | line 3: the name of ann is Anna here and Ann in line 2
                    id,name,initials~ann,Ann,ab~bob,Bob,ab | line 3: the initials ab are those of ann in line 2
                    """)
    void whatCannotBeIsToldWithItsLine(String table, String complaint) {
        Ran ran = take(table.replace('~', '\n') + "\n");
        assertEquals(2, ran.status(), ran::output);
        assertTrue(ran.complaints().contains("people.csv: " + complaint), ran::complaints);
        assertEquals("", list());
    }

    @Test
    void initialsOfSomebodyElseAreRefused() {
        take(HEAD + "ann,Ann Bee,,ab,member,,,\n");
        Ran ran = take(HEAD + "zoe,Zoe,,zz,member,,,\nabe,Abe Bo,,ab,member,,,\n");
        assertEquals(3, ran.status());
        assertTrue(ran.complaints().contains("The initials ab belong to Ann Bee"), ran::complaints);
        assertTrue(!list().contains("zoe"), list());
    }

    @Test
    void somethingIsToBeNamed() {
        Ran ran = Ran.with("", "user", "import", "--data", data());
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().contains("--committees"), ran::complaints);
    }

    private Ran take(String table, String... options) {
        try {
            Path file = Files.writeString(folder.resolve("people.csv"), table);
            List<String> args = new ArrayList<>(List.of("user", "import", file.toString(), "--data", data()));
            args.addAll(List.of(options));
            return Ran.with("", args.toArray(String[]::new));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String list() {
        Ran ran = Ran.with("", "user", "list", "--terms", "--data", data());
        return ran.output();
    }

    private String data() {
        return folder.resolve("docket.db").toString();
    }

    private static String read(Path file) {
        return String.join("\n", Project.lines(file)) + "\n";
    }
}
