// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.board.ReportRule.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody types, the check and the reflow beside it take a time that grows with its length alone. */
class HostileReportTest {
    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();
    private static final int LENGTH = 60_000;
    private static final long MOST_MILLIS = 2_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word\n",
                "# a\nb\n\n",
                "- a\n",
                "a: b\n",
                "<private>\n",
                "<private>a</private> ",
                "<private>a\nb</private> ",
                "<a ",
                "{{"
            })
    void noTextTakesLong(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        long start = TIME.getCurrentThreadCpuTime();
        ReportCheck.of(
                new ToFile("Bee", Audience.COMMITTEES, text, Optional.of(text), Optional.empty()), Board.builtIn());
        new ReportReflow(0, true).of(text);
        long took = (TIME.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertTrue(took < MOST_MILLIS, () -> took + " ms");
    }
}
