// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of permissions, every field of it, against one that was written down apart from it. */
class RightsTest {
    /** A letter per role: * always, o until the meeting is over, m until the minutes are drafted, - never. */
    private static final String TABLE = """
            role              director chair acting-chair secretary officer committee-chair committee-member member guest visitor admin
            READ_ALL             *       *        *           *        *           *               -            *      -     -      -
            READ_OWN             -       -        -           -        -           *               *            -      -     -      -
            READ_TITLES          -       -        -           -        -           -               -            -      *     *      -
            COMMENT              o       o        o           m        o           o               o            o      o     -      -
            TAKE_POSITION        o       -        -           -        -           -               -            -      -     -      -
            ATTEND               o       o        o           m        o           o               -            o      o     -      -
            FILE_OWN             -       -        -           -        -           o               o            -      -     -      -
            FILE                 o       o        o           m        -           -               -            -      -     -      -
            KEEP_ACTIONS         o       o        o           m        -           -               -            -      -     -      -
            EDIT_BY_HAND         o       o        o           m        -           -               -            -      -     -      -
            KEEP_AGENDA          -       *        *           *        -           -               -            -      -     -      -
            KEEP_COMMITTEES      -       *        *           *        -           -               -            -      -     -      -
            SPEAK_FOR_OTHERS     -       -        -           m        -           -               -            -      -     -      -
            KEEP_NOTES           -       -        -           *        -           -               -            -      -     -      -
            SIT_IN               *       *        *           *        -           -               -            -      -     -      -
            LEAD                 -       *        *           *        -           -               -            -      -     -      -
            PUBLISH              *       *        *           *        -           -               -            -      -     -      -
            SEE_STATUS           -       *        *           *        -           -               -            -      -     -      *
            SEE_MAIL             -       *        *           *        -           -               -            -      -     -      *
            ARM_MAIL             -       -        -           -        -           -               -            -      -     -      *
            SEE_AUDIT            -       *        *           -        -           -               -            -      -     -      *
            KEEP_ACCOUNTS        -       -        -           -        -           -               -            -      -     -      *
            """;

    private static final Map<String, Set<String>> PHASES = Map.of(
            "*", Set.of("P1", "P2", "P3", "P4", "P5", "P6", "P7", "cancelled"),
            "o", Set.of("P1", "P2", "P3"),
            "m", Set.of("P1", "P2", "P3", "P4"),
            "-", Set.of());

    @Test
    void everyFieldIsAsItWasWrittenDown() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                Role role = role(rows.get(0)[column]);
                Right right = Right.valueOf(row[0]);
                for (Phase phase : Phase.values()) {
                    if (right.heldBy(role, phase) != PHASES.get(row[column]).contains(phase.word())) {
                        wrong.add(right + " of a " + role.word() + " in " + phase);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Role role(String word) {
        return Stream.of(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTableIsWhole() {
        List<String[]> rows = TABLE.lines().map(line -> line.split(" +")).toList();
        assertEquals(Right.values().length + 1, rows.size());
        assertEquals(
                Stream.of(Role.values()).map(Role::word).sorted().toList(),
                Stream.of(rows.get(0)).skip(1).sorted().toList());
        rows.forEach(row -> assertEquals(Role.values().length + 1, row.length, row[0]));
        assertEquals(Phase.values().length, PHASES.get("*").size());
    }

    @Test
    void severalRolesAddUp() {
        Map<String, Boolean> found = new TreeMap<>();
        Person both = new Person("x", "X", "x", "", Set.of(Role.DIRECTOR, Role.SECRETARY));
        for (Right right : Right.values()) {
            boolean either =
                    right.heldBy(Role.DIRECTOR, Phase.COMPLETE) || right.heldBy(Role.SECRETARY, Phase.COMPLETE);
            found.put(right.name(), both.may(right, Phase.COMPLETE) == either);
        }
        assertTrue(found.values().stream().allMatch(Boolean::booleanValue), found::toString);
    }
}
