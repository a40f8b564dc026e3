// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real agendas are read as the program before this one read them. */
class AgendaOracleTest {
    private static final List<String> LEFT_OUT = List.of("prior_reports", "indent");
    private static final List<String> ADDED = List.of("status", "lines", "marks");

    @ParameterizedTest
    @ValueSource(strings = {"board_agenda_2014_03_19", "board_agenda_2015_02_18"})
    void everyFieldOfEveryItem(String month) throws JsonProcessingException {
        JsonNode expected = Json.MAPPER.readTree(Shared.text("oracle/" + month + ".json"));
        JsonNode actual = Json.MAPPER.readTree(printed("data/agendas/" + month + ".txt"));
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            ObjectNode item = (ObjectNode) expected.get(i);
            ObjectNode own = (ObjectNode) actual.get(i);
            item.remove(LEFT_OUT);
            own.remove(ADDED);
            if (!item.has("digest")) {
                own.remove("digest");
            }
            assertEquals(item, own);
        }
    }

    private static String printed(String agenda) {
        String text = Utf8.decode(Shared.bytes(agenda));
        return AgendaJson.print(Agenda.parse(text, Board.builtIn()), AgendaJson.Warnings.OF_READING);
    }
}
