// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.docket.Shared;
import org.docket.board.Board;
import org.docket.board.ReportRule.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCheckTest {
    /** This thread\'s own time, so that a busy machine fails nothing. */
    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

    private static final String FINE = """
            Frog is a library for ponds.

            ## Issues for the board

            None.

            ## Membership

            - No new committers; the last was Ann, added in March 2025.
            - No new PMC members; the last was Bob, added on 2024-11-03.

            ## Releases

            - 1.4 was released on 12 May 2026.
            """;

    @Test
    void aGoodReportGetsNoAdvice() {
        assertEquals(List.of(), check(FINE));
    }

    @Test
    void nothingIsSaidOfATextThatIsNotThere() {
        assertEquals(List.of(), check(" \n\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "added in March 2025; added lately; COMMITTER_DATE; 9",
                "the last was Ann, added in March 2025; none was added since the last report; COMMITTER_DATE; 9",
                "added on 2024-11-03; added some time ago; PMC_DATE; 10",
                "released on 12 May 2026; released; RELEASE_DATE; 14",
                "None.; TODO; TEMPLATE; 5",
                "None.; <say what the board should know>; PLACEHOLDER; 5",
                "None.; {{ issues }}; PLACEHOLDER; 5",
                "None.; <private> none; PRIVATE_TAGS; 5",
                "None.; None, but </private> this; PRIVATE_TAGS; 5",
                "Frog is a library for ponds.; All is well.; DESCRIPTION; 1"
            })
    void whatIsMissing(String was, String is, String code, int line) {
        Advice advice = check(FINE.replace(was, is)).stream()
                .filter(found -> found.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertEquals(line, advice.line());
        assertFalse(advice.reason().isBlank());
        assertEquals(code.equals("PRIVATE_TAGS"), advice.refusal());
    }

    @Test
    void aRefusalStandsFirst() {
        List<Advice> advice = check("All is well.\n</private>\n");
        assertEquals("PRIVATE_TAGS", advice.get(0).code());
        assertTrue(advice.stream().skip(1).noneMatch(Advice::refusal));
    }

    @Test
    void issuesForTheBoard() {
        assertEquals(List.of("ISSUES"), codes(FINE.replace("## Issues for the board\n\nNone.\n\n", "")));
    }

    @Test
    void aProjectThatHasYetToReleaseSaysSo() {
        String young = FINE.replace("1.4 was released on 12 May 2026.", "There is no release yet.");
        assertEquals(List.of(), codes(young));
    }

    @Test
    void placeholdersAreNotTagsMailOrCode() {
        String text = FINE + "\nAnn <ann@example.org> wrote <https://example.org/> and List<String>; 1 < 2 > 0.\n";
        assertEquals(List.of(), codes(text));
    }

    @Test
    void privateTagsThatShareALine() {
        assertEquals(List.of("PRIVATE_LINES"), codes(FINE + "\nSo <private>\nnothing\n</private>\n"));
        assertEquals(List.of(), codes(FINE + "\n<private>\nnothing\n</private>\n\nor <private>this</private> here\n"));
    }

    @Test
    void emptySections() {
        List<Advice> advice = check(FINE + "\n## Health\n\n### Lists\n\nBusy.\n\n## Plans\n");
        assertEquals(List.of("EMPTY_SECTION"), advice.stream().map(Advice::code).toList());
        assertEquals("Nothing stands under \"Plans\".", advice.get(0).message());
    }

    @Test
    void aTitleAtTheHeadIsNoEmptySection() {
        assertEquals(List.of(), codes("## Report of Frog\n\n## Description\n\n" + FINE));
        assertEquals(List.of("EMPTY_SECTION"), codes(FINE + "\n## Plans\n\n## Thanks\n\nMany.\n"));
    }

    @Test
    void longLinesAreCountedOnce() {
        String line = "\n" + "many words ".repeat(8) + "\n";
        List<Advice> advice = check(FINE + line + line);
        assertEquals(List.of("LONG_LINES"), advice.stream().map(Advice::code).toList());
        assertTrue(advice.get(0).message().startsWith("2 lines are longer than 80"), advice.get(0)::message);
        assertEquals(List.of(), codes(FINE + "\nhttps://example.org/" + "x".repeat(90) + "\n"));
    }

    @Test
    void theSameAsLastTimeHoweverItIsBroken() {
        String last = FINE.replace("a library", "a\nlibrary");
        ToFile file = new ToFile("Frog", Audience.COMMITTEES, FINE, Optional.of(last), Optional.empty());
        assertEquals(List.of("SAME_AS_LAST"), codes(ReportCheck.of(file, Board.builtIn())));
    }

    @ParameterizedTest
    @CsvSource({"March 2026,true", "June 2026,false", "May 2026,false", "July 2026,true", "2026-06,false"})
    void theMonthInTheHead(String month, boolean other) {
        String text = "Report of Frog, " + month + "\n\n" + FINE;
        Optional<LocalDate> meeting = Optional.of(LocalDate.of(2026, 6, 10));
        ToFile file = new ToFile("Frog", Audience.COMMITTEES, text, Optional.empty(), meeting);
        assertEquals(other ? List.of("OTHER_MONTH") : List.of(), codes(ReportCheck.of(file, Board.builtIn())));
    }

    @Test
    void resolutionsAreAskedForNoReleases() {
        ToFile file =
                new ToFile("Thanks", Audience.RESOLUTIONS, "RESOLVED, that TODO\n", Optional.empty(), Optional.empty());
        assertEquals(List.of("TEMPLATE"), codes(ReportCheck.of(file, Board.builtIn())));
    }

    @Test
    void aLongTextOfNothingIsReadAtOnce() {
        for (String piece : List.of("<a", "- ", "#", "a: ", "**", "{{", "jan 1 ", "\n\n", "=\n", "1.")) {
            String text = piece.repeat(200_000 / piece.length());
            long start = TIME.getCurrentThreadCpuTime();
            check(text);
            assertTrue(TIME.getCurrentThreadCpuTime() - start < 10_000_000_000L, piece);
        }
    }

    /** The reports of one real project over many years: what is advised goes down as their form grew. */
    @Test
    void theReportsOfOneProject() throws IOException {
        List<Path> files = Shared.files("data/reports/cordova").stream()
                .filter(file -> file.toString().endsWith(".md"))
                .sorted()
                .toList();
        List<Integer> counts = new ArrayList<>();
        String last = "";
        for (Path file : files) {
            String text = Files.readString(file);
            ToFile report = new ToFile("Cordova", Audience.COMMITTEES, text, Optional.of(last), Optional.empty());
            counts.add(ReportCheck.of(report, Board.builtIn()).size());
            last = text;
        }
        int half = counts.size() / 2;
        int early = IntStream.range(0, half).map(counts::get).sum();
        int late = IntStream.range(half, 2 * half).map(counts::get).sum();
        assertTrue(files.isEmpty() || late < early, counts::toString);
    }

    private static List<Advice> check(String text) {
        ToFile file = new ToFile("Frog", Audience.COMMITTEES, text, Optional.empty(), Optional.empty());
        return ReportCheck.of(file, Board.builtIn());
    }

    private static List<String> codes(String text) {
        return codes(check(text));
    }

    private static List<String> codes(List<Advice> advice) {
        return advice.stream().map(Advice::code).toList();
    }
}
