// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.docket.Agendas;
import org.docket.json.AgendaJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every agenda that is read. */
class RoundTripPropertyTest {
    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void everyByteIsKept(Path file) {
        assertArrayEquals(Agendas.bytes(file), Utf8.encode(Agendas.read(file).text()));
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void lineEndsChangeNothingThatIsRead(Path file) {
        Agenda unix = Agendas.unix(file);
        for (String end : List.of("\r\n", "\r")) {
            Agenda other = Agendas.parse(unix.text().replace("\n", end));
            assertEquals(
                    AgendaJson.print(unix, AgendaJson.Warnings.ALL), AgendaJson.print(other, AgendaJson.Warnings.ALL));
        }
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void everyItemStandsWhereItSays(Path file) {
        Agenda agenda = Agendas.read(file);
        assertFalse(agenda.items().isEmpty());
        for (Item item : agenda.items()) {
            Place place = item.place();
            String heading = agenda.lines().line(place.heading());
            String id = item.kind().isAttached()
                    ? item.id()
                    : item.id().substring(item.id().length() > 1 ? 1 : 0);
            assertFalse(heading.isBlank(), item.toString());
            assertEquals(true, heading.contains(id), () -> item + ": " + heading);
            assertEquals(
                    true, place.body() <= Math.max(place.textEnd(), place.body()) && place.textEnd() <= place.end());
        }
    }

    @ParameterizedTest
    @MethodSource("org.docket.Agendas#files")
    void aFileWithoutAFinalLineEndReadsTheSame(Path file) {
        Agenda unix = Agendas.unix(file);
        Agenda cut = Agendas.parse(unix.text().stripTrailing());
        assertEquals(AgendaJson.print(unix, AgendaJson.Warnings.ALL), AgendaJson.print(cut, AgendaJson.Warnings.ALL));
    }
}
