// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;

/** Turns YAML into JSON: maps, lists, texts and numbers of a bounded size; objects of other programs are refused. */
public final class Yaml {
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 20;
    private static final int ALIASES = 20;
    private static final int MOST = 200_000;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private int nodes;

    private Yaml() {}

    /** The same as JSON; keys that are symbols keep their colon, and what is no number stays text as it is written. */
    public static String asJson(String text) throws Malformed {
        return node(text).toPrettyString() + "\n";
    }

    static JsonNode node(String text) throws Malformed {
        if (text.length() > LONGEST) {
            throw new Malformed("", "This YAML is too large.");
        }
        try {
            Object root = reader().load(text);
            if (root == null) {
                throw new Malformed("", "There is no YAML here.");
            }
            return new Yaml().node(root, 0);
        } catch (MarkedYAMLException broken) {
            Mark at = broken.getProblemMark();
            String place = at == null ? "" : "line " + (at.getLine() + 1) + ", column " + (at.getColumn() + 1);
            throw new Malformed(place, "This is not YAML that is read here: " + broken.getProblem() + ".");
        } catch (YAMLException broken) {
            throw new Malformed("", "This is not YAML that is read here: " + firstLine(broken.getMessage()));
        }
    }

    private static org.yaml.snakeyaml.Yaml reader() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(ALIASES);
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        DumperOptions none = new DumperOptions();
        return new org.yaml.snakeyaml.Yaml(
                new PlainYaml(options), new Representer(none), none, options, new PlainYaml.Words());
    }

    private JsonNode node(Object value, int depth) throws Malformed {
        if (++nodes > MOST || depth > DEEPEST) {
            throw new Malformed("", "This YAML is too large, or leads back to itself.");
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                object.set(String.valueOf(entry.getKey()), node(entry.getValue(), depth + 1));
            }
            return object;
        } else if (value instanceof Iterable<?> list) {
            ArrayNode array = JSON.arrayNode();
            for (Object element : list) {
                array.add(node(element, depth + 1));
            }
            return array;
        }
        return leaf(value);
    }

    private static JsonNode leaf(Object value) {
        if (value == null) {
            return JSON.nullNode();
        } else if (value instanceof Boolean truth) {
            return JSON.booleanNode(truth);
        } else if (value instanceof Double number) {
            return JSON.numberNode(number);
        } else if (value instanceof Number number) {
            return JSON.numberNode(new BigInteger(number.toString()));
        } else if (value instanceof byte[] bytes) {
            return JSON.textNode(new String(bytes, StandardCharsets.UTF_8));
        }
        return JSON.textNode(value.toString());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
