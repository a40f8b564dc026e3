// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.Shared;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.store.Piece;
import org.docket.store.Piece.Kind;
import org.docket.store.Published;
import org.docket.store.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real minutes of five years; the figures were counted apart, by hand or with other tools. */
class SharedArchiveTest {
    private static final Pattern ATTACHED = Pattern.compile("[A-Z]{1,2}|\\d{1,2}");

    private static Archive archive;

    @BeforeAll
    static void read() throws IOException {
        List<Cut> cuts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Shared.path("data/minutes"))) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Utf8.decode(Files.readAllBytes(path));
                MinutesFile.of(path.getFileName().toString(), text, Board.builtIn())
                        .ifPresent(file -> cuts.add(Cut.of(file, Board.builtIn())));
            }
        }
        archive = Archive.of(cuts, Board.builtIn());
    }

    @Test
    void everyFileIsAMeetingAndNoneStaysWhole() {
        assertEquals(55, archive.cuts().size());
        assertEquals(
                Map.of(1999, 10L, 2004, 12L, 2010, 13L, 2014, 9L, 2018, 11L),
                archive.cuts().stream()
                        .collect(Collectors.groupingBy(cut -> cut.file().day().getYear(), Collectors.counting())));
        assertEquals(0, of(Kind.WHOLE).size());
        archive.cuts().forEach(cut -> assertEquals(List.of(), cut.remarks(), cut.file()::name));
    }

    @Test
    void everyAttachedReportOfEachYearIsThere() {
        Map<Integer, Long> reports = of(Kind.REPORT).stream()
                .filter(told -> ATTACHED.matcher(told.piece().attach()).matches())
                .collect(Collectors.groupingBy(Told::year, TreeMap::new, Collectors.counting()));
        assertEquals(Map.of(2004, 115L, 2010, 442L, 2014, 545L, 2018, 752L), reports);
    }

    @Test
    void theReportsOf1999StandInTheMinutesThemselves() {
        List<Told> reports =
                of(Kind.REPORT).stream().filter(told -> told.year() == 1999).toList();
        assertEquals(33, reports.size());
        assertEquals(
                List.of("4A President", "4B Treasurer", "4C Secretary", "5A Conferences"),
                reports.stream()
                        .filter(told -> told.meeting().equals("1999-06-01"))
                        .map(told -> told.piece().attach() + " " + told.piece().title())
                        .toList());
    }

    @Test
    void june1999HasMinutesAndAConsent() {
        List<Cut> day = archive.cuts().stream()
                .filter(cut -> cut.file().meeting().equals("1999-06-01"))
                .toList();
        assertEquals(
                List.of(Published.Kind.CONSENT, Published.Kind.MINUTES),
                day.stream().map(cut -> cut.file().kind()).toList());
        List<Piece> signed = day.get(0).pieces().stream()
                .filter(piece -> piece.kind() == Kind.RESOLUTION)
                .toList();
        assertEquals(14, signed.size());
        assertEquals("Creation of Apache HTTP Server Committee", signed.get(4).title());
        assertEquals(Map.of("http server", "HTTP Server"), signed.get(4).projects());
        assertTrue(signed.get(4).text().endsWith("Dirk-Willem van Gulik"), signed.get(4)::text);
        assertEquals("adopted by written consent", signed.get(4).outcome());
    }

    @Test
    void april2018HasTwoMeetings() {
        List<String> meetings = archive.cuts().stream()
                .map(cut -> cut.file().meeting())
                .filter(meeting -> meeting.startsWith("2018-04"))
                .toList();
        assertEquals(List.of("2018-04-11", "2018-04-18"), meetings);
        assertEquals(List.of(), titles("2018-04-11", Kind.REPORT));
        assertTrue(titles("2018-04-11", Kind.BUSINESS).contains("Executive Session"));
        assertEquals(86, titles("2018-04-18", Kind.REPORT).size());
        assertEquals(
                List.of(
                        "Approve the 2019 FY ASF Budget",
                        "Establish Position of VP, Sponsor Relations",
                        "Change the Apache OODT Project Chair"),
                titles("2018-04-18", Kind.RESOLUTION));
    }

    @Test
    void aProjectsNameTakesInWhatItWasCalled() {
        ProjectHistory server = ProjectHistory.of("http server", archive.told(), Board.builtIn());
        assertEquals("HTTP Server", server.project());
        assertEquals(Map.of(1999, 2L, 2004, 4L, 2010, 3L, 2014, 3L, 2018, 4L), server.reportsByYear());
        assertEquals(
                List.of("1999-04-13", "1999-06-01", "2014-08-20", "2014-11-19"),
                server.resolutions().stream().map(Told::meeting).toList());
        assertEquals(
                List.of(Outcome.TABLED, Outcome.APPROVED, Outcome.TABLED, Outcome.APPROVED),
                server.resolutions().stream()
                        .map(told -> Outcome.in(told.piece().outcome()))
                        .toList());
        ProjectHistory causeway = ProjectHistory.of("Isis", archive.told(), Board.builtIn());
        assertEquals("Causeway", causeway.project());
        assertEquals(7, causeway.reports().size());
    }

    @Test
    void actionsOldAndNewSayWhoAndHowTheyStand() {
        ProjectHistory buildr = ProjectHistory.of("Buildr", archive.told(), Board.builtIn());
        Told first = buildr.actions().get(0);
        assertEquals("2010-01-20", first.meeting());
        assertEquals("Roy", first.piece().owner());
        assertEquals("Follow-up with Buildr on their use of git.", first.piece().text());
        assertEquals("Incomplete", first.piece().outcome());
    }

    private static List<String> titles(String meeting, Kind kind) {
        return of(kind).stream()
                .filter(told -> told.meeting().equals(meeting))
                .map(told -> told.piece().title())
                .toList();
    }

    private static List<Told> of(Kind kind) {
        return archive.told().stream()
                .filter(told -> told.piece().kind() == kind)
                .toList();
    }
}
