// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaJsonTest {
    @ParameterizedTest
    @CsvSource({
        "1., text timestamp",
        "2., text index people",
        "3A, text index approved comments digest",
        "4A, report index owner shepherd digest",
        "4B, report owner shepherd comments digest",
        "4C, report owner shepherd missing digest",
        "1, report index owner to digest",
        "2, report owner shepherd approved comments digest",
        "A, report index owner shepherd approved comments digest",
        "B, report owner shepherd approved comments flagged_by missing digest",
        "7A, text fulltitle index digest",
        "8A, text index digest",
        "9., text index missing actions digest",
        "10., text digest",
        "13., text timestamp digest"
    })
    void fieldsThatDoNotApplyAreAbsent(String id, String fields) throws Malformed {
        Set<String> expected = new TreeSet<>(Set.of(fields.split(" ")));
        expected.addAll(Set.of("attach", "title", "status", "lines"));
        Set<String> names = new TreeSet<>();
        item(Pond.TEXT, id).fieldNames().forEachRemaining(names::add);
        assertEquals(expected, names);
    }

    @Test
    void valuesOfAnItem() throws Malformed {
        JsonNode dragonfly = item(Pond.TEXT, "A");
        assertEquals("Dragonfly", dragonfly.get("title").asText());
        assertEquals(
                "Dragonfly 2.0 is out.\n\n  * It flies.",
                dragonfly.get("report").asText());
        assertEquals("[\"aa\"]", dragonfly.get("approved").toString());
        assertEquals("bb: Which release?", dragonfly.get("comments").asText());
        assertEquals("ready", dragonfly.get("status").asText());
    }

    @Test
    void emptyListsAndTextsStandThere() throws Malformed {
        JsonNode frog = item(Pond.TEXT, "B");
        assertEquals("[]", frog.get("approved").toString());
        assertEquals("", frog.get("comments").asText());
        assertEquals("", frog.get("report").asText());
        assertEquals("[]", item(Pond.section(9, "\n"), "9.").get("actions").toString());
        assertTrue(item(Pond.section(9, "\n"), "9.").get("missing").booleanValue());
        assertFalse(item(Pond.TEXT, "9.").get("missing").booleanValue());
    }

    @Test
    void actionsHaveTheirFiveKeysAlways() throws Malformed {
        assertEquals(
                "{\"owner\":\"Bob\",\"text\":\"count the fish\",\"status\":\"\",\"pmc\":null,\"date\":null}",
                item(Pond.TEXT, "9.").get("actions").get(1).toString());
        assertEquals(
                "{\"owner\":\"Ann\",\"text\":\"mend the boat\",\"status\":\"Bought tar.\","
                        + "\"pmc\":\"Frog\",\"date\":\"2014-12-17\"}",
                item(Pond.TEXT, "9.").get("actions").get(0).toString());
    }

    @Test
    void peopleInTheOrderOfLastNames() throws Malformed {
        List<String> keys = new ArrayList<>();
        JsonNode people = item(Pond.with("Gil Grove", "Gil A. Grøve"), "2.").get("people");
        people.fieldNames().forEachRemaining(keys::add);
        assertEquals(
                List.of("_Ann_Ash", "_Bob_Birch", "_Cleo_Cedar", "_Gil_A__Gr_ve", "_Olga_Oak", "_Joe_Tamarack"), keys);
        assertEquals(
                "{\"name\":\"Cleo Cedar\",\"sortName\":\"Cedar Cleo\",\"role\":\"director\",\"attending\":false}",
                people.get("_Cleo_Cedar").toString());
    }

    @Test
    void timesAreInMilliseconds() throws Malformed {
        assertEquals(1421865000000L, item(Pond.TEXT, "1.").get("timestamp").longValue());
        assertEquals(1421874000000L, item(Pond.TEXT, "13.").get("timestamp").longValue());
    }

    @Test
    void linesAreCountedFromOne() throws Malformed {
        assertEquals("[8,10]", item(Pond.TEXT, "1.").get("lines").toString());
    }

    @Test
    void marksWithTheirInitials() throws Malformed {
        String text = Pond.with("bb: Which", "bb: [board] [question 1] Which");
        assertEquals(
                "[{\"initials\":\"bb\",\"mark\":\"board\"},{\"initials\":\"bb\",\"mark\":\"question 1\"}]",
                item(text, "A").get("marks").toString());
    }

    @Test
    void presidentIsToldWhoReportsToHim() throws Malformed {
        assertEquals("president", item(Pond.TEXT, "1").get("to").asText());
    }

    @Test
    void warningsOfReadingStandInTheirItem() throws Malformed {
        JsonNode warnings =
                item(Pond.with("    A. Change", "   A. Change"), "7A").get("warnings");
        assertEquals(1, warnings.size());
        assertEquals("HEADING_INDENT", warnings.get(0).get("code").asText());
        assertEquals(111, warnings.get(0).get("line").intValue());
    }

    @Test
    void otherWarningsOnlyOnRequest() throws Malformed {
        String text = Pond.with("approved: aa, bb\n", "approved: aa, zz\n");
        assertFalse(item(text, "2").has("warnings"));
        JsonNode all = Json.read(AgendaJson.print(Pond.read(text), AgendaJson.Warnings.ALL));
        assertEquals(
                "UNKNOWN_INITIALS",
                find(all, "2").get("warnings").get(0).get("code").asText());
    }

    @Test
    void unknownItemHasNoReport() throws Malformed {
        JsonNode unknown = item(Pond.with("See Attachment C", "See Attachment D"), "D");
        assertEquals("UNKNOWN", unknown.get("title").asText());
        assertEquals("NO_ATTACHMENT", unknown.get("warnings").get(0).get("code").asText());
        assertEquals("missing", unknown.get("status").asText());
        assertFalse(unknown.has("report"));
    }

    @Test
    void noAgendaIsAnEmptyList() throws Malformed {
        assertEquals("[ ]", AgendaJson.print(Pond.read("no agenda"), AgendaJson.Warnings.ALL));
    }

    private static JsonNode item(String text, String id) throws Malformed {
        return find(Json.read(AgendaJson.print(Pond.read(text), AgendaJson.Warnings.OF_READING)), id);
    }

    private static JsonNode find(JsonNode items, String id) {
        for (JsonNode item : items) {
            if (item.get("attach").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("no item " + id);
    }
}
