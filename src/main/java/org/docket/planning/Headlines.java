// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Section;
import org.docket.agenda.Section.Topic;
import org.docket.board.Board;

/** The sections of the next agenda: as the last has them, else in the board's words; one that is needed is added. */
final class Headlines {
    private final Board board;
    private final List<Section> last;
    private final List<Topic> homeless = new ArrayList<>();

    private record Headline(int number, String title, Topic topic) {
        Map<String, Object> row() {
            Map<String, Object> row = new HashMap<>();
            row.put("number", number < 10 ? " " + number : Integer.toString(number));
            row.put("title", title);
            for (Topic each : Topic.values()) {
                row.put(each.word(), each == topic);
            }
            return row;
        }
    }

    Headlines(Board board, Optional<Past> past) {
        this.board = board;
        this.last = past.map(before -> before.agenda().sections()).orElse(List.of());
    }

    /** The rows, with a place for each of these. */
    List<Map<String, Object>> rows(Set<Topic> needed) {
        List<Headline> headlines = new ArrayList<>();
        for (Section section : last) {
            headlines.add(new Headline(section.number(), section.title(), section.topic()));
        }
        for (Topic topic : Topic.values()) {
            boolean wanted = last.isEmpty() || needed.contains(topic);
            if (wanted && headlines.stream().noneMatch(one -> one.topic == topic)) {
                title(topic).ifPresent(title -> add(headlines, new Headline(topic.ordinal() + 1, title, topic)));
            }
        }
        headlines.sort(Comparator.comparingInt(Headline::number));
        return headlines.stream().map(Headline::row).toList();
    }

    private void add(List<Headline> headlines, Headline headline) {
        if (headlines.stream().anyMatch(one -> one.number == headline.number)) {
            homeless.add(headline.topic);
        } else {
            headlines.add(headline);
        }
    }

    /** The topics of which something is to be said, and for which the last agenda leaves no number free. */
    List<Topic> homeless() {
        return List.copyOf(homeless);
    }

    /** A heading has to hold the words by which its section is known. */
    private Optional<String> title(Topic topic) {
        Optional<String> word = board.text("section." + topic.word());
        return word.map(known -> board.text("heading." + topic.word())
                .filter(heading -> heading.contains(known))
                .orElse(known));
    }
}
