// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.EnumMap;
import java.util.Map;
import org.docket.agenda.Section.Topic;
import org.docket.board.Board;

/** Tells from a heading's words what its section is about. */
final class Topics {
    private final Map<Topic, String> words = new EnumMap<>(Topic.class);
    private final String executiveOnce;

    Topics(Board board) {
        for (Topic topic : Topic.values()) {
            board.text(topic.key()).ifPresent(heading -> words.put(topic, heading));
        }
        executiveOnce = board.text(Topic.EXECUTIVE.key() + "-once").orElse("");
    }

    Topic of(String title) {
        for (Map.Entry<Topic, String> topic : words.entrySet()) {
            if (title.contains(topic.getValue())) {
                return topic.getKey();
            }
        }
        return !executiveOnce.isEmpty() && title.startsWith(executiveOnce) ? Topic.EXECUTIVE : Topic.OTHER;
    }
}
