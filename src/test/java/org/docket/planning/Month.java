// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.Project;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.committees.Calendar;
import org.docket.committees.Committees;
import org.docket.minutes.Notes;

/** A month whose next agenda a test asks for: small, or that of the samples; parts of it can be replaced. */
final class Month {
    static final String CALENDAR = "  *) Wed, 18 February 2026, 20:00 UTC\n";
    static final String COMMITTEES = """
            COMMITTEES

            =====

            1. COMMITTEES

            The foundation has the following committees:

                NAME                    CHAIR
                ----------              ---------------
                Ant                     Pat Doe <pat@example.org>
                Bee                     Kim Roe <kim@example.org>
                Cat                     Lee Poe <lee@example.org>

            =====

            2. SCHEDULE

            January, April, July, October
            -----------------------------
                Cat

            February, May, August, November
            -------------------------------
                Ant

            Next month
            ----------
                Bee                    # missing in January

            =====

            3. MEMBERS

            * Ant  (est. 01/2020)
                Pat Doe     <pat@example.org>   [2020-01-01]

            * Bee  (est. 01/2020)
                Kim Roe     <kim@example.org>   [2020-01-01]

            * Cat  (est. 01/2020)
                Lee Poe     <lee@example.org>   [2020-01-01]
            """;

    private Board board = Board.builtIn();
    private Optional<String> last = Optional.of(SmallAgenda.TEXT);
    private String committees = COMMITTEES;
    private String calendar = CALENDAR;
    private LocalDate from = LocalDate.of(2026, 1, 22);
    private Optional<LocalDate> chosen = Optional.empty();
    private boolean noted;
    private boolean held = true;
    private final Map<String, String> notes = new LinkedHashMap<>();

    /** The November of the samples. */
    static Month sample() {
        Month month = new Month();
        try {
            month.board = Board.read(Project.FOLDER.resolve("agenda-samples/board"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return month.last(sampled("board_agenda_2026_11_11.txt"))
                .committees(sampled("committee-info.txt"))
                .calendar(sampled("calendar.txt"))
                .from(LocalDate.of(2026, 11, 12));
    }

    static String sampled(String file) {
        return read(Project.FOLDER.resolve("agenda-samples").resolve(file));
    }

    static String read(Path file) {
        try {
            return Utf8.decode(Files.readAllBytes(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Month with(String key, String value) {
        board = board.with(key, value);
        return this;
    }

    Month last(String text) {
        last = Optional.of(text);
        return this;
    }

    Month first() {
        last = Optional.empty();
        return this;
    }

    Month committees(String text) {
        committees = text;
        return this;
    }

    Month calendar(String text) {
        calendar = text;
        return this;
    }

    Month from(LocalDate day) {
        from = day;
        return this;
    }

    Month on(LocalDate day) {
        chosen = Optional.of(day);
        return this;
    }

    Month note(String title, String text) {
        noted = true;
        notes.put(title, text);
        return this;
    }

    Month cancelled() {
        held = false;
        return this;
    }

    Past past() {
        Optional<Notes> said = noted ? Optional.of(Notes.of(notes)) : Optional.empty();
        return new Past(Agenda.parse(last.orElseThrow(), board), said, held, java.util.Set.of());
    }

    NextAgenda next() {
        return NextAgenda.of(new Sources(
                board,
                last.map(text -> past()),
                Committees.parse(committees),
                Calendar.parse(calendar),
                from,
                List.of(),
                chosen));
    }

    /** The next agenda as it is read. */
    Agenda agenda() {
        return Agenda.parse(next().text(), board);
    }

    /** The headings of committee reports with their people. */
    List<String> committeeHeadings() {
        return agenda().items().stream()
                .filter(item -> item.kind() == org.docket.agenda.Kind.COMMITTEE)
                .map(item -> item.title() + " " + item.owner().orElse("")
                        + item.shepherd()
                                .filter(name -> !Optional.of(name).equals(item.owner()))
                                .map(name -> " / " + name)
                                .orElse(""))
                .toList();
    }
}
