// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was typed into one of the forms of a page, to be shown again, and why it was not taken.
 *
 * @param change which of the forms it was
 */
record Typing(String change, Map<String, String> fields, String complaint) {
    static final Typing NOTHING = new Typing("", Map.of(), "");

    static Typing of(Context ctx, String complaint) {
        Map<String, String> fields = ctx.formParamMap().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Form.field(ctx, name)));
        return new Typing(Form.field(ctx, "change"), fields, complaint);
    }

    /** What stands in a field: what was typed into it, otherwise what is so. */
    String in(String form, String field, String otherwise) {
        return form.equals(change) ? fields.getOrDefault(field, otherwise) : otherwise;
    }
}
