// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.docket.minutes.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    private static final String NOTES = """
            ---
            started: 1424284440000.0
            Call to order: 10:34
            Incubator: |-
              Two lines,
              and no line end.
            Change MINA Chair: unanimous
            ? "January 21, 2015"
            : tabled
            Folded: "one
              two"
            :rejected:
            - Hama
            attendance:
              Rich Bowen:
                :id: rbowen
                present: true
                notes: " - left at 11:04"
                sortName:
            """;

    @Test
    void notesAreReadAsTheirProgramWroteThem() throws Malformed {
        Notes notes = NotesJson.read(Yaml.asJson(NOTES));
        assertEquals(Optional.of(Instant.ofEpochMilli(1424284440000L)), notes.started());
        assertEquals("10:34", notes.texts().get("Call to order"));
        assertEquals("Two lines,\nand no line end.", notes.texts().get("Incubator"));
        assertEquals("tabled", notes.texts().get("January 21, 2015"));
        assertEquals("one two", notes.texts().get("Folded"));
        assertEquals(List.of("Hama"), notes.rejected());
    }

    @Test
    void nothingThatNotesHoldIsLost() throws Malformed {
        assertEquals(
                Json.read("""
                        {"id": "rbowen", "present": true, "notes": " - left at 11:04", "sortName": null}""".replace("\"id", "\":id")),
                Json.read(Yaml.asJson(NOTES)).at("/attendance/Rich Bowen"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: NO | {\"a\":\"NO\"}",
                "a: Y | {\"a\":\"Y\"}",
                "a: 10:34 | {\"a\":\"10:34\"}",
                "a: 2015-01-21 | {\"a\":\"2015-01-21\"}",
                "a: 0123 | {\"a\":\"0123\"}",
                "a: 1. | {\"a\":\"1.\"}",
                "a: 12 | {\"a\":12}",
                "a: -1.5e3 | {\"a\":-1500.0}",
                "a: true | {\"a\":true}",
                "a: ~ | {\"a\":null}",
                "a: | {\"a\":null}",
                "a: :sym | {\"a\":\":sym\"}",
                "a: !ruby/sym sym | {\"a\":\"sym\"}",
                "a: !binary w6k= | {\"a\":\"é\"}",
                "7: [1, B] | {\"7\":[1,\"B\"]}",
                "a: &x {b: 1}\\nc: *x | {\"a\":{\"b\":1},\"c\":{\"b\":1}}"
            })
    void wordsStayWordsAndNumbersAreNumbers(String yaml, String json) throws Malformed {
        assertEquals(Json.read(json), Json.read(Yaml.asJson(yaml.replace("\\n", "\n"))));
    }

    static List<String> hostile() {
        return List.of(
                "",
                "a: [",
                "a: 1\na: 2",
                "a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x/\"]]",
                "!!java.util.Date x",
                "--- !ruby/object:Gem::Requirement\nx: 1",
                "a: &x [*x]",
                "&x {a: *x}",
                "? &x {*x : 1}\n: 1",
                "a: 1\n---\nb: 2",
                "a: \uDC80",
                "a: \u0007",
                "\t- a",
                "[".repeat(100_000),
                "a: ".repeat(5_000),
                "- ".repeat(100_000),
                "a: \"" + "x".repeat(5_000_000) + "\"",
                laughs("[", "]"),
                laughs("{k1: ", "}"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsMadeToHurtIsRefused(String yaml) {
        assertTimeout(Duration.ofSeconds(20), () -> assertThrows(Malformed.class, () -> Yaml.asJson(yaml)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\nb: [\n", "a: 1\n\tb: 2\n"})
    void theLineIsNamed(String yaml) {
        String message = assertThrows(Malformed.class, () -> Yaml.asJson(yaml)).getMessage();
        assertTrue(message.startsWith("line 2") || message.startsWith("line 3"), message);
    }

    @Test
    void anyMixtureIsReadOrRefused() {
        String[] bits = {
            "a", ": ", "\n", "- ", "  ", "[", "]", "{", "}", "&x ", "*x", "!", "|", ">", "\"", "'", "#", "?", "~", ",",
            "%"
        };
        Random random = new Random(11);
        int read = 0;
        for (int round = 0; round < 3000; round++) {
            StringBuilder yaml = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                yaml.append(bits[random.nextInt(bits.length)]);
            }
            try {
                Json.read(Yaml.asJson(yaml.toString()));
                read++;
            } catch (Malformed refused) {
                assertTrue(refused.getMessage().length() > 10, yaml::toString);
            }
        }
        assertTrue(read > 100 && read < 2900, "read " + read);
    }

    /** Lists of lists of the same lists: a few lines that grow to millions. */
    private static String laughs(String open, String close) {
        StringBuilder yaml = new StringBuilder("a0: &a0 x\n");
        for (int i = 1; i < 16; i++) {
            String again = open.equals("[") ? ", *a" + (i - 1) : ", k2: *a" + (i - 1);
            yaml.append("a").append(i).append(": &a").append(i).append(' ').append(open);
            yaml.append("*a").append(i - 1).append(again).append(close).append('\n');
        }
        return "- " + yaml.toString().replace("\n", "\n  ").strip() + "\n- *a15\n";
    }
}
