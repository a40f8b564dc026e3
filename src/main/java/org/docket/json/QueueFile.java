// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A queue as a file has it.
 *
 * @param person whose it is, where the file says so
 * @param agenda the meeting, or the file of the agenda, that it is about
 * @param ignored what stands there and makes no change, such as seen marks
 */
public record QueueFile(Optional<String> person, String agenda, List<Sent> changes, List<String> ignored) {
    /** Reads YAML: lists of ids to approve and flag, comments by id, statuses of action items. */
    public static QueueFile yaml(String text) throws Malformed {
        return new QueueYaml(Colons.without(Yaml.node(text), "")).read();
    }

    /** Reads one object: person, agenda, and changes as the service takes them. */
    public static QueueFile json(String text) throws Malformed {
        Fields fields = Fields.read(text);
        JsonNode changes = Json.read(text).path("changes");
        return new QueueFile(
                Optional.of(fields.text("person")),
                fields.text("agenda"),
                ChangeJson.list(changes.toString(), ChangeJson.Signature.NONE),
                List.of());
    }

    /** Prints a queue so that it can be read again. */
    public static String print(String person, String agenda, List<Sent> changes) {
        return Answer.of()
                .put("person", person)
                .put("agenda", agenda)
                .answers("changes", changes.stream().map(Answer::of).toList())
                .printed();
    }
}
