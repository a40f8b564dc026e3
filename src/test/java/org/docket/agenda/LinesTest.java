// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void lineFeeds() {
        assertEquals(List.of("one", "", "two"), lines("one\n\ntwo\n"));
    }

    @Test
    void carriageReturnsWithLineFeeds() {
        assertEquals(List.of("one", "", "two"), lines("one\r\n\r\ntwo\r\n"));
    }

    @Test
    void loneCarriageReturns() {
        assertEquals(List.of("one", "", "two"), lines("one\r\rtwo\r"));
    }

    @Test
    void lineFeedBeforeCarriageReturnEndsTwoLines() {
        assertEquals(List.of("one", "", "two"), lines("one\n\rtwo"));
    }

    @Test
    void lastLineNeedsNoEnd() {
        assertEquals(List.of("one", "two"), lines("one\ntwo"));
    }

    @Test
    void nothingHasNoLines() {
        assertEquals(List.of(), lines(""));
        assertEquals(List.of(), lines("\uFEFF"));
    }

    @Test
    void byteOrderMarkBelongsToNoLine() {
        assertEquals(List.of("one"), lines("\uFEFFone\n"));
    }

    @Test
    void tabsAtTheStartAreEightBlanksEach() {
        assertEquals(List.of(" ".repeat(16) + "one\ttwo"), lines("\t\tone\ttwo"));
        assertEquals(18, new Lines("\t\t  one").indent(0));
    }

    @Test
    void noBreakBlankIsNotBlank() {
        Lines lines = new Lines("\u00A0\n \t\u000B\n");
        assertEquals(List.of(false, true), List.of(lines.blank(0), lines.blank(1)));
    }

    @Test
    void blanksAtBothEndsAreTrimmed() {
        assertEquals("\u00A0one", new Lines("\t  \u00A0one \t\n").trimmed(0));
    }

    @Test
    void endsAsItsOwnLineDoes() {
        Lines lines = new Lines("one\r\ntwo\nthree\rfour");
        assertEquals(
                List.of("\r\n", "\n", "\r", "\r"),
                IntStream.range(0, 4).mapToObj(lines::lineEnd).toList());
    }

    @Test
    void textWithoutAnyLineEndGetsLineFeeds() {
        assertEquals("\n", new Lines("one").lineEnd(0));
        assertEquals("\n", new Lines("").lineEnd(-1));
    }

    @Test
    void placesAreFoundByLine() {
        Lines lines = new Lines("\uFEFFone\r\ntwo");
        assertEquals(List.of(0, 0, 0, 1, 1), List.of(lines.at(0), lines.at(1), lines.at(5), lines.at(6), lines.at(9)));
    }

    @Test
    void spansHoldLineEnds() {
        assertEquals("two\r\n", new Lines("one\r\ntwo\r\nthree").span(1, 2).of("one\r\ntwo\r\nthree"));
    }

    private static List<String> lines(String text) {
        Lines lines = new Lines(text);
        return IntStream.range(0, lines.count()).mapToObj(lines::line).toList();
    }
}
