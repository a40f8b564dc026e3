// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A form of an item's page that was refused: its fields as they were sent, and why. */
record Refusal(Map<String, String> fields, String reason) {
    static final Refusal NONE = new Refusal(Map.of(), "");

    private static final Set<String> OWN = Set.of("edit-comment", "withdraw-comment");
    private static final Set<String> SAID = Set.of("comment", "flag");

    static Refusal of(Context ctx, String reason) {
        Map<String, String> fields = new HashMap<>();
        ctx.formParamMap()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(value -> fields.put(name, value)));
        return new Refusal(Map.copyOf(fields), reason);
    }

    /** A field as it was sent; empty text when it was not. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    boolean has(String name, String value) {
        return field(name).equals(value);
    }

    boolean isThere() {
        return !reason.isEmpty();
    }

    /** Whether it was to be entered for somebody else. */
    boolean isForAnother() {
        return fields.containsKey("for");
    }

    /** Whether it puts other words in place of these, the reader's own. */
    boolean changes(String words) {
        return !isForAnother() && OWN.contains(field("change")) && has("was", words);
    }

    /** The mark of what it says; empty text for none, and where it says nothing. */
    String mark() {
        return !isForAnother() && SAID.contains(field("change")) ? field("mark") : "";
    }
}
