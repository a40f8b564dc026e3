// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Changes to a real agenda give the differences that the program before this one gave. */
class ChangeOracleTest {
    @TestFactory
    Stream<DynamicTest> everyDifference() throws JsonProcessingException {
        JsonNode cases = Json.MAPPER.readTree(Shared.text("oracle/changes_2015_02_18.json"));
        return StreamSupport.stream(cases.spliterator(), false)
                .map(one -> DynamicTest.dynamicTest(one.get("id").asText(), () -> check(one)));
    }

    private static void check(JsonNode one) throws Malformed, PatchFailedException {
        String before =
                Utf8.decode(Shared.bytes("data/agendas/" + one.get("agenda").asText()));
        String expected = patched(before, one.get("diff").asText());
        String changes = one.get("changes").toString();
        assertEquals(expected, changed(before, changes));
        assertEquals(expected.replace("\n", "\r\n"), changed(before.replace("\n", "\r\n"), changes));
    }

    private static String changed(String text, String changes) throws Malformed {
        Agenda agenda = Agenda.parse(text, Board.builtIn());
        for (Sent sent : ChangeJson.list(changes, ChangeJson.Signature.NONE)) {
            agenda = sent.change().applyTo(agenda);
        }
        return agenda.text();
    }

    private static String patched(String text, String difference) throws PatchFailedException {
        List<String> rows = new ArrayList<>(List.of("--- before", "+++ after"));
        rows.addAll(List.of(difference.split("\n")));
        List<String> lines = List.of(text.split("\n", -1));
        return String.join("\n", DiffUtils.patch(lines, UnifiedDiffUtils.parseUnifiedDiff(rows)));
    }
}
