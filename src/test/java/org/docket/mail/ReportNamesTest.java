// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.board.Board;
import org.docket.committees.Committees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which report a subject announces. */
class ReportNamesTest {
    private static final Committees FILE = Committees.parse("""
            ===
            1. EXAMPLE

                NAME                    CHAIR
                ----------              ---------------
                Portable Runtime        Pat Doe <pat@example.org>
                Ant                     Kim Roe <kim@example.org>

            ===
            4. ADDRESSES

            * Portable Runtime
                also: APR, Foundation Runtime

            * Ant
                also: APR
            """);

    private static Agenda agenda(String... projects) {
        StringBuilder text = new StringBuilder(" 6. Committee Reports\n\n");
        for (int i = 0; i < projects.length; i++) {
            text.append("    %c. Foundation %s Project [Pat Doe / Sam]\n\n       See Attachment %c\n\n"
                    .formatted('A' + i, projects[i], 'A' + i));
        }
        for (int i = 0; i < projects.length; i++) {
            text.append("-----------------------------------------\n");
            text.append("Attachment %c: Report from the Foundation %s Project  [Pat Doe]\n\n\n"
                    .formatted('A' + i, projects[i]));
        }
        return Agenda.parse(text.toString(), Board.builtIn());
    }

    private static String named(String subject, Agenda agenda) {
        ReportNames names = new ReportNames(Board.builtIn(), FILE);
        return ReportSubject.rest(subject).stream()
                .flatMap(rest -> names.in(rest, agenda).stream())
                .map(Item::title)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[REPORT] Ant",
                "{REPORT} Ant",
                "(REPORT) Ant",
                "[report]Ant",
                "  Re: [Report] Ant",
                "RE: Fwd: re[2]: AW: Antw: SV: WG: [REPORT] Ant",
                "Re : Fw: [REPORT] Ant",
                "回复：[REPORT] Ant"
            })
    void theWordIsFoundAfterAnyAnswer(String subject) {
        assertEquals(Optional.of("Ant"), ReportSubject.rest(subject));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REPORT Ant",
                "Ant [REPORT]",
                "[REPORTS] Ant",
                "[REPORT} Ant",
                "Vote: [REPORT] Ant",
                "[REMINDER] Ant",
                ""
            })
    void otherSubjectsAnnounceNone(String subject) {
        assertEquals(Optional.empty(), ReportSubject.rest(subject));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "[REPORT] Foundation Lucene - February 2015 | Lucene",
                "[REPORT] lucene | Lucene",
                "[REPORT] Lucene.Net | Lucene.Net",
                "[REPORT] Apache Lucene.Net (Feb) | Lucene.Net",
                "[REPORT] Lucene. | Lucene",
                "[REPORT] Lucene-February | Lucene",
                "[REPORT] Lucene-2015-02 | Lucene",
                "[REPORT] Lucene, all of it | Lucene",
                "[REPORT] Lucenes | -",
                "[REPORT] pyLucene | -",
                "[REPORT] Lucene-Tools | -",
                "[REPORT] dev@lucene.example.org | -",
                "[REPORT] C++ Library | C++",
                "[REPORT] C++ | C++",
                "[REPORT] C for February | C",
                "[REPORT] C# | -",
                "[REPORT] Web   Services | Web Services",
                "[REPORT] XML Web Services | XML Web Services",
                "[REPORT] Lucene/Web Services | Lucene, Web Services",
                "[REPORT] Ålegræs | Ålegræs",
                "[REPORT] A\u030Alegræs | Ålegræs",
                "[REPORT] | -"
            })
    void aReportIsKnownByItsWholeName(String subject, String titles) {
        Agenda agenda = agenda("Lucene", "Lucene.Net", "C++", "C", "Web Services", "XML Web Services", "Ålegræs");
        assertEquals(Optional.ofNullable(titles).orElse(""), named(subject, agenda));
    }

    @Test
    void aShorterNameIsNotMeantByALongerOneThatIsNotThere() {
        assertEquals("", named("[REPORT] Lucene.Net", agenda("Lucene", "Net")));
        assertEquals("Net", named("[REPORT] Net", agenda("Lucene", "Net")));
    }

    @Test
    void otherNamesCount() {
        assertEquals("Portable Runtime", named("[REPORT] APR", agenda("Portable Runtime", "Bee")));
        assertEquals("Portable Runtime", named("[REPORT] The Runtime", agenda("Portable Runtime", "Bee")));
        assertEquals(
                "Ant, Portable Runtime", named("[REPORT] APR", agenda("Portable Runtime", "Ant")), "both are offered");
    }

    @ParameterizedTest
    @CsvSource({
        "report_00_qp.eml, POI",
        "report_03_b64.eml, Kibble",
        "report_05_alternative.eml, Phoenix",
        "report_07_mixed.eml, Geode"
    })
    void theSharedMailsNameTheirReports(String file, String title) {
        String subject = Received.of(Shared.bytes("data/mail/" + file)).subject();
        assertEquals(title, named(subject, agenda("POI", "Kibble", "Phoenix", "Geode", "Geo")));
    }

    @Test
    void eachReportOfTheSharedMonthIsKnownByItsTitle() {
        Agenda month = Agenda.parse(Shared.text("data/agendas/" + Shared.MONTH), Board.builtIn());
        List<String> unlike = month.items().stream()
                .filter(item -> item.kind().isReport())
                .map(Item::title)
                .filter(title -> !named("Re: [REPORT] Apache " + title + " - February 2015", month)
                        .equals(title))
                .toList();
        assertEquals(List.of(), unlike);
    }
}
