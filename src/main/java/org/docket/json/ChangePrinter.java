// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.docket.edit.Change;
import org.docket.edit.Target;
import org.docket.edit.Task;

/** Prints a change field by field, as its record has them. */
final class ChangePrinter {
    private ChangePrinter() {}

    static ObjectNode node(Change change) {
        ObjectNode json = Json.MAPPER.createObjectNode().put("change", change.kind());
        for (RecordComponent field : change.getClass().getRecordComponents()) {
            put(json, field.getName(), value(change, field));
        }
        return json;
    }

    private static Object value(Change change, RecordComponent field) {
        try {
            return field.getAccessor().invoke(change);
        } catch (IllegalAccessException | InvocationTargetException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static void put(ObjectNode json, String name, Object value) {
        if (value instanceof Target target) {
            json.put("item", target.id());
            target.title().ifPresent(title -> json.put("title", title));
            target.digest().ifPresent(digest -> json.put("digest", digest));
        } else if (value instanceof Task task) {
            put(name.equals("was") ? json.putObject("was") : json, task);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> put(json, name, present));
        } else if (value instanceof Boolean holds) {
            if (holds) {
                json.put(name, true);
            }
        } else if (value instanceof List<?> tasks) {
            tasks.forEach(task -> put(json.withArray("actions").addObject(), (Task) task));
        } else {
            json.put(name, (String) value);
        }
    }

    private static void put(ObjectNode json, Task task) {
        json.put("owner", task.owner()).put("text", task.text());
        json.put("pmc", task.pmc().orElse(null)).put("date", task.date().orElse(null));
    }
}
