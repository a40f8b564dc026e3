// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingTest {
    private static final String JANUARY = "January, April, July, October";
    private static final String TEXT = """
            ====================
            1. COMMITTEES

                Ant        A <a@example.org>
                Bee        B <b@example.org>
                Cricket    C <c@example.org>
                Dor        D <d@example.org>
                Earwig     E <e@example.org>
                Fly        F <f@example.org>
                Gnat       G <g@example.org>
            ====================
            2. SCHEDULE

            January, April, July, October
            -----------------------------
                Fly
                Ant
                Dor

            Feb, May
            --------
                Bee

            Next month
            ----------
                Cricket
                Dor        # missing in January, February
                Earwig     # new, monthly through May
                Bee        # missing in January, not accepted February
                Nobody     # missing in January
            ====================
            """;

    private final Committees file = Committees.parse(TEXT);

    @Test
    void aHeadingARemarkAndNoRemarkAreReasons() {
        assertEquals(
                List.of(
                        new Reporting("Ant", JANUARY, Optional.empty(), 0),
                        remarked("Bee", "missing in January, not accepted February", 1),
                        new Reporting("Cricket", "Every month", Optional.empty(), 0),
                        remarked("Dor", "missing in January, February", 2),
                        remarked("Earwig", "new, monthly through May", 0),
                        new Reporting("Fly", JANUARY, Optional.empty(), 0)),
                file.reporting(Month.APRIL));
    }

    @Test
    void whoMissedTwoMonthsIsNonResponsive() {
        assertEquals(
                List.of("Dor"),
                file.reporting(Month.MARCH).stream()
                        .filter(Reporting::isNonResponsive)
                        .map(Reporting::committee)
                        .toList());
    }

    @Test
    void inAMonthWithoutAHeadingOnlyTheListAtTheEndReports() {
        assertEquals(
                List.of("Bee", "Cricket", "Dor", "Earwig"),
                file.reporting(Month.DECEMBER).stream()
                        .map(Reporting::committee)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing in January | 1",
                "missing in January, February, March | 3",
                "missing in January, not accepted February, missing March | 2",
                "missing in January, not accepted in February, March | 1",
                "not accepted in January, February | 0",
                "new, monthly through May | 0",
                "new, monthly through May, missing in April | 1",
                "Missing in Jan, Feb | 2",
                "missing | 0"
            })
    void missedMonthsAreCounted(String remark, int missing) {
        assertEquals(missing, Remark.missing(remark));
    }

    @ParameterizedTest
    @CsvSource({
        "Ant, 2026-02, 2026-04",
        "Ant, 2026-11, 2027-01",
        "Ant, 2026-10, 2026-10",
        "Bee, 2026-03, 2026-03",
        "Cricket, 2026-08, 2026-08",
        "earwig, 2026-08, 2026-08"
    })
    void theNextReportIsCountedFromTheNextMeeting(String committee, YearMonth from, YearMonth month) {
        assertEquals(month, file.nextReport(committee, from).orElseThrow().month());
    }

    @Test
    void whoStandsInNoScheduleIsNeverDue() {
        assertEquals(Optional.empty(), file.nextReport("Gnat", YearMonth.of(2026, 1)));
    }

    @Test
    void aHeadingWithoutMonthsIsToldByItsLine() {
        Committees odd = Committees.parse("==\n1. X\n    Ant  A <a@x>\n==\n2. X\nSometimes\n---\n    Ant\n");
        assertEquals(
                List.of(new Oddity(6, "No month stands in this heading: what is below it is never due.")),
                odd.oddities());
    }

    /** Written by hand from the file, in its order: the January list with the Incubator among them. */
    @Test
    void aRealFileTellsWhoReportsInJanuary() {
        String expected = """
                Accumulo ActiveMQ Airavata APISIX Aries Arrow AsterixDB Attic Avro bRPC Calcite CarbonData Causeway Celix
                CXF DataFu DB Directory DolphinScheduler Druid Dubbo Fineract Flagon Fluo Geronimo Griffin Hadoop HBase
                Incubator InLong James jclouds Jena JMeter Johnzon JSPWiki Kudu MADlib Mahout Maven Mesos MINA MyFaces NiFi
                Nutch NuttX OpenJPA OpenMeetings OpenOffice ORC Parquet PDFBox Petri Ranger Ratis Rya Samza SkyWalking
                Steve Struts Tapestry Tcl Tez Thrift Tika TinkerPop Traffic_Server Web_Services Zeppelin
                """;
        Committees real = Committees.parse(Shared.text("data/committee/committee-info.txt"));
        assertEquals(
                Stream.of(expected.split("\\s+"))
                        .map(name -> name.replace('_', ' '))
                        .toList(),
                real.reporting(Month.JANUARY).stream().map(Reporting::committee).toList());
        assertEquals(
                List.of("Incubator"),
                real.reporting(Month.JANUARY).stream()
                        .filter(due -> due.reason().equals("Every month"))
                        .map(Reporting::committee)
                        .toList());
        assertTrue(real.reporting(Month.JANUARY).stream().noneMatch(Reporting::isNonResponsive));
        assertEquals(
                real.committees().size() + 2,
                Stream.of(Month.JANUARY, Month.FEBRUARY, Month.MARCH)
                        .map(real::reporting)
                        .map(List::size)
                        .collect(Collectors.summingInt(count -> count)));
    }

    private static Reporting remarked(String committee, String remark, int missing) {
        return new Reporting(committee, remark, Optional.of(remark), missing);
    }
}
