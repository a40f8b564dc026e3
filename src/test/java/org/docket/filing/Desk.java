// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.Agendas;
import org.docket.Project;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.committees.Committee;
import org.docket.committees.Committees;

/** An agenda, and the committee file beside it, to write resolutions with. */
record Desk(Agenda agenda, Committees file) {

    private static final Path SAMPLES = Project.FOLDER.resolve("agenda-samples");
    static final List<String> PEOPLE =
            List.of("Kim N. Roe (kim)", "Ana de Sá <ana@example.org>", "Zoë Abt <zoe@example.org>");

    ResolutionWriter writer() {
        return new ResolutionWriter(file, agenda);
    }

    @Override
    public String toString() {
        return agenda.date().orElseThrow().toString();
    }

    static Stream<Desk> all() {
        Stream<Desk> samples = Project.files("agenda-samples", "board_agenda_.*\\.txt").stream()
                .map(file -> of(file, sampleBoard(), SAMPLES.resolve("committee-info.txt")));
        Stream<Desk> shared = Shared.files("data/agendas").stream()
                .map(file -> of(file, Board.builtIn(), Shared.path("data/committee/committee-info.txt")));
        return Stream.concat(samples, shared);
    }

    static NewProject project(String name) {
        return new NewProject(name, "counting wading birds in photographs", Optional.empty(), PEOPLE);
    }

    static Stream<String> projects(Committees file) {
        return file.committees().stream()
                .filter(committee -> committee.kind() == Committee.Kind.PROJECT)
                .map(Committee::name);
    }

    static Desk sample() {
        return of(SAMPLES.resolve("board_agenda_2026_11_11.txt"), sampleBoard(), SAMPLES.resolve("committee-info.txt"));
    }

    static Desk of(Path agenda, Board board, Path committees) {
        return new Desk(
                Agenda.parse(Utf8.decode(Agendas.bytes(agenda)), board),
                Committees.parse(Utf8.decode(Agendas.bytes(committees))));
    }

    static Board sampleBoard() {
        try {
            return Board.read(SAMPLES.resolve("board"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
