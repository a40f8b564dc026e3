// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.docket.filing.Advice;

/** Advice on a text as JSON. */
public final class AdviceJson {
    private AdviceJson() {}

    public static String print(List<Advice> advice) {
        ArrayNode all = Json.MAPPER.createArrayNode();
        for (Advice each : advice) {
            all.addObject()
                    .put("code", each.code())
                    .put("line", each.line())
                    .put("message", each.message())
                    .put("reason", each.reason())
                    .put("refusal", each.refusal());
        }
        return all.toPrettyString();
    }
}
