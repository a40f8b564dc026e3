// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Optional;

/** The fields of one JSON object, read by name. */
public final class Fields {
    private final JsonNode object;

    private Fields(JsonNode object) {
        this.object = object;
    }

    public static Fields read(String json) throws Malformed {
        JsonNode node = Json.read(json);
        if (!node.isObject()) {
            throw new Malformed("", "An object is expected here.");
        }
        return new Fields(node);
    }

    public String text(String name) throws Malformed {
        Optional<String> text = optionalText(name);
        if (text.isEmpty()) {
            throw new Malformed(name, "This field is missing.");
        }
        return text.get();
    }

    /** The text of a field; empty when there is none or it is null. */
    public Optional<String> optionalText(String name) throws Malformed {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (value.getNodeType() != JsonNodeType.STRING) {
            throw new Malformed(name, "This field is a text.");
        }
        return Optional.of(value.textValue());
    }
}
