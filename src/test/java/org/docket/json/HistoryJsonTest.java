// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryJsonTest {
    private static final String LINE =
            "{'number':1,'who':'joe','when':'2026-01-14T12:00:00Z','message':'Import','sha256':'ab'}";

    @Test
    void whatIsPrintedIsReadAgain() throws Malformed {
        List<HistoryJson.Line> lines = List.of(
                new HistoryJson.Line(1, "import", Instant.parse("2026-01-14T12:00:00.123Z"), "Import", "ab"),
                new HistoryJson.Line(2, "joe", Instant.parse("2026-01-13T12:00:00Z"), "Two \"lines\"\né", "cd"));
        assertEquals(lines, HistoryJson.read(HistoryJson.print(lines)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[1]",
                "['x']",
                "[" + LINE + "," + LINE + "]",
                "[{'number':1}]",
                "[{'number':'1','who':'joe','when':'2026-01-14T12:00:00Z','message':'Import','sha256':'ab'}]",
                "[{'number':1,'who':'joe','when':'noon','message':'Import','sha256':'ab'}]"
            })
    void whatIsNoHistoryIsRefused(String json) {
        assertThrows(Malformed.class, () -> HistoryJson.read(json.replace('\'', '"')));
    }

    @Test
    void oneLineIsAHistory() throws Malformed {
        assertEquals(1, HistoryJson.read(("[" + LINE + "]").replace('\'', '"')).size());
    }
}
