// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.docket.edit.ActionStatus;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Change;
import org.docket.edit.Flag;
import org.docket.edit.Target;
import org.docket.edit.Task;
import org.docket.edit.Unapprove;
import org.docket.edit.Unflag;

/** Reads a queue that came as YAML: lists of items to approve and flag, comments by item, statuses of action items. */
final class QueueYaml {
    private static final Set<String> READ = Set.of(
            "agenda",
            "initials",
            "userid",
            "username",
            "firstname",
            "role",
            "approved",
            "unapproved",
            "flagged",
            "unflagged",
            "comments",
            "status");

    private final Map<String, JsonNode> fields;
    private final String by;
    private final List<Change> changes = new ArrayList<>();

    QueueYaml(Map<String, JsonNode> fields) {
        this.fields = fields;
        this.by = word(fields, "initials").orElse("");
    }

    QueueFile read() throws Malformed {
        String agenda = word(fields, "agenda")
                .orElseThrow(() -> new Malformed("", "This queue does not say for which agenda it is."));
        items("approved", item -> new Approve(item, by));
        items("unapproved", item -> new Unapprove(item, by));
        items("flagged", item -> new Flag(item, by));
        items("unflagged", item -> new Unflag(item, by));
        comments();
        statuses();
        return new QueueFile(
                word(fields, "userid"),
                agenda,
                changes.stream()
                        .map(change -> new Sent(Optional.empty(), change))
                        .toList(),
                unread());
    }

    private void items(String name, Function<Target, Change> make) throws Malformed {
        for (JsonNode id : list(name)) {
            changes.add(make.apply(Target.of(id.asText())));
        }
    }

    private void comments() throws Malformed {
        JsonNode comments = fields.get("comments");
        if (comments == null || comments.isNull()) {
            return;
        }
        for (Map.Entry<String, JsonNode> comment :
                Colons.without(comments, "comments, ").entrySet()) {
            String words = comment.getValue().asText("");
            if (!words.isBlank()) {
                changes.add(new AddComment(Target.of(comment.getKey()), by, words, Optional.empty()));
            }
        }
    }

    private void statuses() throws Malformed {
        for (JsonNode status : list("status")) {
            Map<String, JsonNode> said = Colons.without(status, "status, ");
            Task task = new Task(
                    word(said, "owner").orElse(""),
                    word(said, "text").orElse(""),
                    word(said, "pmc"),
                    word(said, "date"));
            changes.add(new ActionStatus(task, word(said, "status").orElse("")));
        }
    }

    private JsonNode list(String name) throws Malformed {
        JsonNode list = fields.get(name);
        if (list == null || list.isNull()) {
            return Json.MAPPER.createArrayNode();
        }
        if (!list.isArray()) {
            throw new Malformed(name, "This is not a list.");
        }
        return list;
    }

    /** What stands there and makes no change; what is empty is not worth a word. */
    private List<String> unread() {
        Set<String> unread = new TreeSet<>(fields.keySet());
        unread.removeAll(READ);
        unread.removeIf(name -> fields.get(name).isNull()
                || fields.get(name).isContainerNode() && fields.get(name).isEmpty());
        return List.copyOf(unread);
    }

    private static Optional<String> word(Map<String, JsonNode> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(JsonNode::asText);
    }
}
