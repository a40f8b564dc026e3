// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keys of an object, which programs write with or without a leading colon. */
final class Colons {
    private Colons() {}

    static Map<String, JsonNode> without(JsonNode object, String place) throws Malformed {
        if (!object.isObject()) {
            throw new Malformed(place, "This is not one object.");
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String key = field.getKey().startsWith(":") ? field.getKey().substring(1) : field.getKey();
            if (fields.putIfAbsent(key, field.getValue()) != null) {
                throw new Malformed(place + '"' + key + '"', "This stands there more than once.");
            }
        }
        return fields;
    }
}
