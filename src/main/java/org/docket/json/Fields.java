// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The fields of one JSON object, and where it stands. */
public final class Fields {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final JsonNode node;
    private final String place;

    Fields(JsonNode node, String place) {
        this.node = node;
        this.place = place;
    }

    /** Reads a text that is one object. */
    public static Fields read(String json) throws Malformed {
        return of(Json.read(json), "");
    }

    /** Reads a text that is an array of objects. */
    public static List<Fields> list(String json) throws Malformed {
        JsonNode array = Json.read(json);
        if (!array.isArray()) {
            throw new Malformed("", "This is not an array.");
        }
        List<Fields> objects = new ArrayList<>();
        for (JsonNode node : array) {
            objects.add(of(node, String.valueOf(objects.size() + 1)));
        }
        return objects;
    }

    static Fields of(JsonNode node, String place) throws Malformed {
        if (!node.isObject()) {
            throw new Malformed(place, "This is not an object.");
        }
        return new Fields(node, place);
    }

    public boolean has(String name) {
        return node.has(name);
    }

    public String text(String name) throws Malformed {
        return optional(name).orElseThrow(() -> new Malformed(place, "The field \"" + name + "\" is missing."));
    }

    /** What its sender calls a thing, so that it is known again when it is sent twice. */
    public String id(String name) throws Malformed {
        String id = text(name);
        if (!ID.matcher(id).matches()) {
            throw new Malformed(place, "An id is 1 to 64 letters, digits and hyphens.");
        }
        return id;
    }

    /** A text, or what stands for it where the field is left out. */
    String text(String name, Optional<String> otherwise) throws Malformed {
        Optional<String> value = optional(name);
        return value.isPresent() || otherwise.isEmpty() ? text(name) : otherwise.get();
    }

    /** The text of a field; empty when there is none or it is null. */
    public Optional<String> optional(String name) throws Malformed {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Malformed(place, "The field \"" + name + "\" is not a text.");
        }
        return Optional.of(value.asText());
    }

    /** An array of texts. */
    public List<String> texts(String name) throws Malformed {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : value(name, JsonNode::isArray, "an array")) {
            if (!text.isTextual()) {
                throw new Malformed(place, "In the field \"" + name + "\" is something that is no text.");
            }
            texts.add(text.asText());
        }
        return List.copyOf(texts);
    }

    public int number(String name) throws Malformed {
        return value(name, JsonNode::isInt, "a number").asInt();
    }

    public boolean truth(String name) throws Malformed {
        return value(name, JsonNode::isBoolean, "true or false").asBoolean();
    }

    private JsonNode value(String name, Predicate<JsonNode> right, String words) throws Malformed {
        JsonNode value = node.path(name);
        if (!right.test(value)) {
            throw new Malformed(place, "The field \"" + name + "\" is not " + words + ".");
        }
        return value;
    }

    /** Whether a field is true; it is not where there is none. */
    boolean flag(String name) throws Malformed {
        JsonNode value = node.get(name);
        if (value != null && !value.isNull() && !value.isBoolean()) {
            throw new Malformed(place, "The field \"" + name + "\" is neither true nor false.");
        }
        return value != null && value.asBoolean();
    }

    Fields object(String name) throws Malformed {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new Malformed(place, "The field \"" + name + "\" is missing.");
        }
        return of(value, place + ", " + name);
    }

    public List<Fields> objects(String name) throws Malformed {
        JsonNode values = node.get(name);
        if (values == null || !values.isArray()) {
            throw new Malformed(place, "The field \"" + name + "\" is not an array.");
        }
        List<Fields> objects = new ArrayList<>();
        for (JsonNode value : values) {
            objects.add(of(value, place + ", " + name + " " + (objects.size() + 1)));
        }
        return objects;
    }
}
