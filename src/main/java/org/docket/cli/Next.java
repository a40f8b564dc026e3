// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.committees.Calendar;
import org.docket.committees.Committees;
import org.docket.json.Malformed;
import org.docket.json.NotesJson;
import org.docket.json.Yaml;
import org.docket.minutes.Notes;
import org.docket.planning.NextAgenda;
import org.docket.planning.Past;
import org.docket.planning.Report;
import org.docket.planning.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the next agenda; why it is so, and what looks odd, goes where complaints go. */
@Command(name = "next", description = "Prints the next agenda.", mixinStandardHelpOptions = true)
final class Next implements Callable<Integer> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final Streams streams;

    @Mixin
    private BoardOption board;

    @Option(names = "--last", paramLabel = "FILE", description = "the agenda of the meeting before; none for a first")
    private String last;

    @Option(names = "--committees", paramLabel = "FILE", description = "the committee file")
    private String committees;

    @Option(names = "--calendar", paramLabel = "FILE", description = "the calendar of meetings")
    private String calendar;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "the day from which the next meeting is sought; today")
    private String date;

    @Option(names = "--notes", paramLabel = "FILE", description = "the secretary's notes of the meeting before")
    private String notes;

    Next(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        if (last == null && committees == null && calendar == null) {
            throw new Unreadable(
                    "Say what to make it of: --last, --committees and --calendar, as far as there are such.");
        }
        NextAgenda next = NextAgenda.of(sources(board.board()));
        tell(next);
        streams.write(next.text());
        return 0;
    }

    private Sources sources(Board body) throws Unreadable {
        return new Sources(
                body,
                past(body),
                Committees.parse(committees == null ? "" : Utf8.shown(streams.read(committees))),
                Calendar.parse(calendar == null ? "" : Utf8.shown(streams.read(calendar))),
                from(body),
                List.of(),
                Optional.empty());
    }

    private Optional<Past> past(Board body) throws Unreadable {
        if (last == null) {
            return Optional.empty();
        }
        Agenda agenda = Agenda.parse(streams.read(last), body);
        if (agenda.sections().isEmpty()) {
            throw new Unreadable(last + ": is no agenda: it has no numbered sections");
        }
        return Optional.of(Past.of(agenda, notes()));
    }

    private LocalDate from(Board body) throws Unreadable {
        try {
            return date == null ? LocalDate.now(body.zone()) : LocalDate.parse(date.strip());
        } catch (DateTimeException noDay) {
            throw new Unreadable("--date: this is no day such as 2026-01-21: " + date);
        }
    }

    private Optional<Notes> notes() throws Unreadable {
        if (notes == null) {
            return Optional.empty();
        }
        try {
            String text = Utf8.shown(streams.read(notes));
            boolean yaml = notes.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
            return Optional.of(NotesJson.read(yaml ? Yaml.asJson(text) : text));
        } catch (Malformed malformed) {
            throw new Unreadable(notes + ": " + malformed.getMessage());
        }
    }

    private void tell(NextAgenda next) {
        String source = next.meeting().announced() ? "as the calendar says" : "the board's usual day";
        streams.complain("Next meeting: " + DAY.format(next.meeting().day()) + ", "
                + next.meeting().time() + " " + next.meeting().zone() + ", " + source + ".");
        next.reports().forEach(report -> streams.complain(words(report)));
        next.leftOver().forEach(title -> streams.complain("Left over: " + title));
        next.alarms().forEach(alarm -> streams.complain("Look: " + alarm));
    }

    //    Anchorite reports (February, May, August, November); shepherd Layla (has the fewest)
    private static String words(Report report) {
        String why = report.shepherdWhy().isEmpty() ? "" : " (" + report.shepherdWhy() + ")";
        String shepherd = report.shepherd().map(name -> "; shepherd " + name).orElse("; no shepherd");
        return report.committee() + " reports (" + report.why() + ")" + shepherd + why;
    }
}
