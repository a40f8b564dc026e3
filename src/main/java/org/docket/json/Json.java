// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** How JSON is read, strictly, and printed. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    private Json() {}

    /** Reads JSON; the message of what is malformed names line and column. */
    static JsonNode read(String text) throws Malformed {
        try {
            JsonNode node = MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (node.isMissingNode()) {
                throw new Malformed("", "There is no JSON here.");
            }
            return node;
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new Malformed(place, "This is not JSON: " + firstSentence(broken.getOriginalMessage()));
        }
    }

    /** What is wrong, without what the reader adds about its own source. */
    private static String firstSentence(String message) {
        int line = message.indexOf('\n');
        int source = message.indexOf(" (start marker");
        int end = Math.min(line < 0 ? message.length() : line, source < 0 ? message.length() : source);
        return message.substring(0, end);
    }
}
