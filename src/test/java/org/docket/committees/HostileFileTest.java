// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.util.Random;
import org.docket.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to hurt: read without a stumble, in time that grows with their size alone. */
class HostileFileTest {
    /** This thread's own time, so that a busy machine fails nothing. */
    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

    private static final int SIZE = 4_000_000;
    private static final int PART = SIZE / 8;
    private static final String HEAD =
            "===\n1. X\n    A  B <b@x>\n===\n2. Y\nM\n-\n    A # x\n===\n3. Z\n* A\n    B <b@x>\n";
    private static final String[] BITS = {
        "=",
        "-",
        "\n",
        "\r",
        " ",
        "\t",
        "#",
        "* ",
        "*) ",
        "<",
        ">",
        "[",
        "]",
        "(est.",
        ")",
        "@",
        "1.",
        "2.",
        "3.",
        "4.",
        "also:",
        "private:",
        "A",
        "é",
        "2021",
        "May",
        ",",
        ":",
        "\uFEFF",
        "\uDC80",
        "Board Committees:"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=\n",
                "-",
                "    A  B <b@x>\n",
                "    A # x\n",
                "* A\n",
                "    C <c@x> [2021-01-01]\n",
                "<",
                "#",
                " ",
                "\t",
                "[",
                "*) Wed, 19 May 2021, 22:00 UTC\n",
                "*) 1 ",
                "(est.",
                "===\n2. Y\n",
                "==\n4. W\n",
                "==\n4. W\n* A\n    also: B, C\n",
                "    also: B\n",
                "\r"
            })
    void timeGrowsWithSize(String again) {
        read(HEAD + again.repeat(PART / again.length()));
        long part = read(HEAD + again.repeat(PART / again.length()));
        long whole = read(HEAD + again.repeat(SIZE / again.length()));
        assertTrue(whole < Math.max(1_000, 24 * part), () -> part + " ms for an eighth, " + whole + " ms for all");
    }

    @Test
    void differentNamesCostNoMore() {
        StringBuilder names = new StringBuilder("===\n1. X\n");
        for (int i = 0; i < 60_000; i++) {
            names.append("    N").append(i).append("  B <b@x>\n");
        }
        names.append("===\n2. Y\nM\n-\n");
        for (int i = 0; i < 60_000; i++) {
            names.append("    M").append(i).append('\n');
        }
        assertTrue(read(names.toString()) < 2_000);
    }

    @Test
    void anyMixtureIsRead() throws IOException {
        String sample = Files.readString(Project.FOLDER.resolve("agenda-samples/committee-info.txt"));
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? sample : "");
            for (int i = random.nextInt(60); i > 0; i--) {
                text.insert(random.nextInt(text.length() + 1), BITS[random.nextInt(BITS.length)]);
            }
            read(text.toString());
        }
    }

    private static long read(String text) {
        long start = TIME.getCurrentThreadCpuTime();
        Committees committees = Committees.parse(text);
        Calendar calendar = Calendar.parse(text);
        assertEquals(text, committees.text());
        assertEquals(text, calendar.text());
        long lines = text.lines().count();
        assertTrue(committees.oddities().stream().allMatch(odd -> odd.line() >= 1 && odd.line() <= lines));
        assertTrue(calendar.oddities().stream().allMatch(odd -> odd.line() >= 1 && odd.line() <= lines));
        return (TIME.getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}
