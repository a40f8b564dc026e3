// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.docket.Project;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;

class SeatBoardTest {
    private static final String TEXT = """
                         Example Foundation

                          January 21, 2026

             2. Roll Call

                Directors (expected to be) Present:

                    Ann Aster
                    Bob Birch
                    Cleo Cedar

                Directors (expected to be) Absent:

                    Dan Dill

                Guests (expected):

                    Eve Elm

             4. Executive Officer Reports

                A. Chair [Dan]

                   All is well.

                B. Treasurer [Bob]

                   Money is there.

             6. Committee Reports

                A. Project Ant [Pat Doe / Dan]

                   See Attachment A

                   [ Ant.
                     approved: dd
                     comments:
                     ]

                B. Project Bee [Cleo Cedar / Dan]

                   See Attachment B

                   [ Bee.
                     approved:
                     comments:
                     ]

                C. Project Cat [Kim Roe / Ann]

                   See Attachment C

                   [ Cat.
                     approved:
                     comments:
                     ]

                D. Project Dog [Dan Dill]

                   See Attachment D

                   [ Dog.
                     approved:
                     comments:
                     ]

            %1$s
            Attachment A: Report from the Project Ant Project  [Pat Doe / Dan]

            Well.

            %1$s
            Attachment B: Report from the Project Bee Project  [Cleo Cedar]

            %1$s
            Attachment C: Report from the Project Cat Project  [Kim Roe]

            %1$s
            Attachment D: Report from the Project Dog Project  [Dan Dill]

            %1$s
            End of agenda
            """.formatted("-".repeat(41));

    private final Agenda agenda = Agenda.parse(TEXT, Board.builtIn());

    @Test
    void whoLeavesIsTakenOutAndTheirReportsAreGivenToThoseWithTheFewest() {
        SeatBoard.Seated seated = seat(List.of("Dan Dill"), List.of());
        assertEquals(
                TEXT.replace("        Dan Dill\n", "        none\n")
                        .replace("A. Chair [Dan]", "A. Chair [Bob]")
                        .replace("A. Project Ant [Pat Doe / Dan]", "A. Project Ant [Pat Doe / Cleo]")
                        .replace("B. Project Bee [Cleo Cedar / Dan]", "B. Project Bee [Cleo Cedar / Ann]"),
                seated.agenda().text());
    }

    @Test
    void whoJoinsStandsAmongThoseWhoComeAndIsNoGuest() {
        SeatBoard.Seated seated = seat(List.of(), List.of("Eve Elm", "Bea Box"));
        assertEquals(
                TEXT.replace("        Eve Elm\n", "        none\n")
                        .replace("        Bob Birch\n", "        Bob Birch\n        Bea Box\n")
                        .replace("        Cleo Cedar\n", "        Cleo Cedar\n        Eve Elm\n"),
                seated.agenda().text());
        assertEquals(List.of(), seated.handovers());
        assertEquals(3, agenda.majority());
        assertEquals(4, seated.agenda().majority());
    }

    @Test
    void whoJoinsTakesWhatTheOtherLooksAfter() {
        SeatBoard.Seated seated = seat(List.of("Dan Dill"), List.of("Zoe Zinnia"));
        assertEquals(
                List.of(
                        new Handover("4A", "Chair", "Dan", "Bob"),
                        new Handover("A", "Ant", "Dan", "Cleo"),
                        new Handover("B", "Bee", "Dan", "Zoe")),
                seated.handovers());
    }

    @Test
    void otherLineEndsAndOddBytesStay() {
        String odd = TEXT.replace("Money is there.", "Money is \uDC80 there.").replace("\n", "\r\n");
        SeatBoard change = new SeatBoard(List.of("Dan Dill"), List.of("Zoe Zinnia"));
        assertEquals(
                seat(List.of("Dan Dill"), List.of("Zoe Zinnia"))
                        .agenda()
                        .text()
                        .replace("Money is there.", "Money is \uDC80 there.")
                        .replace("\n", "\r\n"),
                change.applyTo(Agenda.parse(odd, Board.builtIn())).agenda().text());
    }

    @Test
    void whatCannotBeANameIsRefused() {
        assertThrows(Refused.class, () -> seat(List.of(), List.of("none")));
        assertThrows(Refused.class, () -> seat(List.of(), List.of("Eve (late)")));
        assertThrows(Refused.class, () -> seat(List.of("Ann Aster", "Bob Birch", "Cleo Cedar", "Dan Dill"), List.of()));
    }

    @Test
    void theSampleStaysByteForByteElsewhere() throws IOException {
        Agenda november = Agenda.parse(
                Files.readString(Project.FOLDER.resolve("agenda-samples/board_agenda_2026_11_11.txt")),
                Board.read(Project.FOLDER.resolve("agenda-samples/board")));
        only(november, new SeatBoard(List.of("Bjørn Halvorsen"), List.of("Nora Neu")));
    }

    @Test
    void aRealAgendaStaysByteForByteElsewhere() {
        Agenda february = Agenda.parse(Utf8.decode(Shared.bytes("data/agendas/" + Shared.MONTH)), Board.builtIn());
        String gone = february.rollCall().directors().get(0);
        only(february, new SeatBoard(List.of(gone), List.of("Nora Neu")));
    }

    /** Only lines of the roll call, and headings that name a shepherd, may differ. */
    private static void only(Agenda before, SeatBoard change) {
        SeatBoard.Seated seated = change.applyTo(before);
        List<Difference.Row> rows =
                Difference.between(before.text(), seated.agenda().text()).rows();
        long changed = rows.stream()
                .filter(row -> row.kind() == Difference.Kind.ADDED)
                .map(Difference.Row::text)
                .filter(row -> !row.strip().equals("Nora Neu") && !row.strip().equals("none"))
                .filter(row -> seated.handovers().stream().noneMatch(handover -> row.endsWith(handover.to() + "]")))
                .count();
        assertEquals(0, changed);
        assertEquals(
                seated.handovers().size(),
                rows.stream()
                        .filter(row -> row.kind() == Difference.Kind.REMOVED)
                        .filter(row -> row.text().endsWith("]"))
                        .count());
    }

    private SeatBoard.Seated seat(List<String> leaving, List<String> joining) {
        return new SeatBoard(leaving, joining).applyTo(agenda);
    }
}
