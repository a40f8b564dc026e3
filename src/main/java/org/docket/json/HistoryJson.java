// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The list of the revisions of one agenda, first to last, as the file beside their texts has it. */
public final class HistoryJson {
    /** One revision: who made it, when and why, and the digest of its text. */
    public record Line(int number, String who, Instant when, String message, String sha256) {}

    private HistoryJson() {}

    public static String print(List<Line> lines) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        for (Line line : lines) {
            array.addObject()
                    .put("number", line.number)
                    .put("who", line.who)
                    .put("when", line.when.toString())
                    .put("message", line.message)
                    .put("sha256", line.sha256);
        }
        return array.toPrettyString() + "\n";
    }

    /** Reads a list whose numbers go up one by one from 1. */
    public static List<Line> read(String text) throws Malformed {
        JsonNode array = Json.read(text);
        if (!array.isArray() || array.isEmpty()) {
            throw new Malformed("", "This is not an array of revisions.");
        }
        List<Line> lines = new ArrayList<>();
        for (JsonNode node : array) {
            lines.add(line(node, lines.size() + 1));
        }
        return List.copyOf(lines);
    }

    private static Line line(JsonNode node, int number) throws Malformed {
        String place = "revision " + number;
        Fields fields = Fields.of(node, place);
        if (!node.path("number").isInt() || node.path("number").asInt() != number) {
            throw new Malformed(place, "The number is not " + number + ".");
        }
        try {
            return new Line(
                    number,
                    fields.text("who"),
                    Instant.parse(fields.text("when")),
                    fields.text("message"),
                    fields.text("sha256"));
        } catch (DateTimeException noMoment) {
            throw new Malformed(place, "The field \"when\" is not a moment such as 2026-01-14T12:00:00Z.");
        }
    }
}
