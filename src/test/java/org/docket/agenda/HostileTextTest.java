// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;
import org.docket.Agendas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to hurt: ten megabytes of one thing, read on a small stack in time that grows with their size alone. */
class HostileTextTest {
    /** This thread's own time, so that a busy machine fails nothing. */
    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

    private static final int SIZE = 10_000_000;
    private static final int PART = SIZE / 8;
    private static final String RULE = "-".repeat(41) + "\n";
    private static final String SECTIONS =
            " 1. Call to order\n\n 2. Roll Call\n\n 3. Minutes from previous meetings\n\n"
                    + " 4. Executive Officer Reports\n\n 5. Additional Officer Reports\n\n 6. Committee Reports\n\n";
    private static final String ENTRY =
            "    A. Foo [x]\n\n       See Attachment Q\n\n       [ approved:\n         comments:\n";
    private static final String DISCUSSION = SECTIONS + " 7. Special Orders\n\n 8. Discussion Items\n\n";

    /** A beginning and what is repeated after it. */
    record Hostile(String head, String again) {
        String text(int size) {
            return head + again.repeat(size / again.length());
        }

        @Override
        public String toString() {
            return again.substring(0, Math.min(30, again.length())).replace("\n", "\\n");
        }
    }

    static Stream<Hostile> texts() {
        return Stream.of(
                new Hostile("", "-"),
                new Hostile("", RULE),
                new Hostile("", RULE + "Attachment A: x\n"),
                new Hostile("", "["),
                new Hostile(SECTIONS + ENTRY, "           jt: x\n"),
                new Hostile(SECTIONS, "    A. Foo [x]\n"),
                new Hostile(SECTIONS, ENTRY),
                new Hostile(SECTIONS, "        # Lenya [jt]\n"),
                new Hostile(SECTIONS, "       [ comments:\n"),
                new Hostile(SECTIONS, "         ]\n"),
                new Hostile("", " 1. Call to order\n"),
                new Hostile("", " 9. x\n10. Roll Call\n"),
                new Hostile(SECTIONS, "<private>"),
                new Hostile(SECTIONS, "<private></private>"),
                new Hostile(SECTIONS, "</private>"),
                new Hostile(DISCUSSION, "    A. Foo\n"),
                new Hostile(DISCUSSION + " 9. Review Outstanding Action Items\n\n", "    * A: x\n      Status:\n"),
                new Hostile("", "May 99, 2015 "),
                new Hostile("", "1, 2"),
                new Hostile(" 1. Call to order\n\n 2. Roll Call\n", "    Directors Present:\n        A B\n"),
                new Hostile("", "\t"),
                new Hostile("", "\r"),
                new Hostile("", "\uDC80"));
    }

    /** Eight times the text may take eight times as long; three times more is left to noise. */
    @ParameterizedTest
    @MethodSource("texts")
    void timeGrowsWithSize(Hostile hostile) {
        read(hostile.text(PART));
        long part = read(hostile.text(PART));
        long whole = read(hostile.text(SIZE));
        assertTrue(whole < Math.max(1_000, 24 * part), () -> part + " ms for an eighth, " + whole + " ms for all");
    }

    private static long read(String text) {
        long start = TIME.getCurrentThreadCpuTime();
        Agenda agenda = Agendas.parse(text);
        assertEquals(text.length(), agenda.text().length());
        assertTrue(agenda.warnings().size() <= text.length());
        return (TIME.getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}
