// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.minutes.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes in each of the forms that secretaries' tools write. */
class NotesJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'started': 1424284440.5, 'Ant': 'Fine.', 'rejected': ['Bee'], 'attendance': {'Pat': {'present': true}}}",
                "{':started': 1424284440500, ':Ant': 'Fine.', ':rejected': ['Bee'], ':todos': {}, ':budget': {}}",
                "{'started': 1424284440500, 'items': {'Ant': 'Fine.'}, 'rejected': ['Bee'], 'Cat': null}",
                "\uFEFF{'started': 1424284440500, ':items': {':Ant': 'Fine.'}, 'rejected': ['Bee'], 'complete': null}"
            })
    void oneMeetingInManyForms(String json) throws Malformed {
        Notes notes = NotesJson.read(json.replace('\'', '"'));
        assertEquals(
                new Notes(
                        Map.of("Ant", "Fine."),
                        List.of("Bee"),
                        Optional.of(Instant.ofEpochMilli(1424284440500L)),
                        Optional.empty()),
                notes);
    }

    @Test
    void noNotesAtAll() throws Malformed {
        assertEquals(Notes.of(Map.of()), NotesJson.read("{}"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', There is no JSON here.",
        "'{', 'line 1, column '",
        "'[]', This is not one object.",
        "'{\"Ant\": 5}', '\"Ant\": A note is a text.'",
        "'{\"Ant\": [\"x\"]}', '\"Ant\": A note is a text.'",
        "'{\"items\": {\"Ant\": true}}', '\"Ant\": A note is a text.'",
        "'{\"items\": []}', '\"items\": A note is a text.'",
        "'{\"Ant\": \"x\", \"Ant\": \"y\"}', 'line 1, column '",
        "'{\"Ant\": \"x\", \":Ant\": \"y\"}', '\"Ant\": This stands there more than once.'",
        "'{\"Ant\": \"x\", \"items\": {\"Ant\": \"y\"}}', '\"Ant\": There is more than one note with this title.'",
        "'{\"started\": \"x\"}', 'started: This is not a time'",
        "'{\"started\": 1e999}', 'started: This is not a time'",
        "'{\"rejected\": \"Ant\"}', 'rejected: This is not an array'",
        "'{\"rejected\": [5]}', 'rejected: This is not an array'"
    })
    void whatIsWrongIsNamedWithItsPlace(String json, String message) {
        Malformed malformed = assertThrows(Malformed.class, () -> NotesJson.read(json));
        assertTrue(malformed.getMessage().startsWith(message), malformed::getMessage);
    }
}
