// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Section;
import org.docket.board.Board;

/** Cuts published minutes at their headings; every line that says something stands in one passage, in its order. */
public final class Passages {
    private static final String RULE = "-{5,}";

    private final Lines lines;
    private final TreeMap<Integer, Passage> heads = new TreeMap<>();
    private final Set<String> anchors = new HashSet<>();

    private Passages(Agenda agenda) {
        this.lines = agenda.lines();
        for (Section section : agenda.sections()) {
            add(section.heading(), "section-" + section.number(), 2, Optional.empty());
        }
        agenda.items().forEach(this::add);
    }

    public static List<Passage> of(String text, Board board) {
        return new Passages(Agenda.parse(text, board)).cut();
    }

    private void add(Item item) {
        int heading = item.place().heading();
        if (!item.place().isEntryOnly() && !heads.containsKey(heading)) {
            Optional<String> project =
                    Optional.of(item.title()).filter(title -> item.kind() == Kind.COMMITTEE && !title.isBlank());
            add(heading, item.id().replace(".", ""), item.kind().isAttached() ? 2 : 3, project);
        }
    }

    private void add(int line, String anchor, int level, Optional<String> project) {
        String own = anchors.add(anchor) ? anchor : anchor + "-" + line;
        heads.put(line, new Passage(own, level, lines.line(line).strip(), "", project));
    }

    private List<Passage> cut() {
        List<Passage> passages = new ArrayList<>();
        int first = heads.isEmpty() ? lines.count() : heads.firstKey();
        passages.add(new Passage("", 2, "", text(0, first), Optional.empty()));
        for (Map.Entry<Integer, Passage> head : heads.entrySet()) {
            Integer next = heads.higherKey(head.getKey());
            Passage heading = head.getValue();
            String text = text(head.getKey() + 1, next == null ? lines.count() : next);
            passages.add(new Passage(heading.anchor(), heading.level(), heading.title(), text, heading.project()));
        }
        return List.copyOf(passages);
    }

    /** Without the blank lines around it, and the rules that part attachments. */
    private String text(int from, int limit) {
        int first = from;
        int end = limit;
        while (first < end && says(first).isEmpty()) {
            first++;
        }
        while (end > first && (says(end - 1).isEmpty() || says(end - 1).matches(RULE))) {
            end--;
        }
        StringBuilder text = new StringBuilder();
        for (int line = first; line < end; line++) {
            text.append(lines.line(line)).append(line + 1 < end ? "\n" : "");
        }
        return text.toString();
    }

    private String says(int line) {
        return lines.line(line).strip();
    }
}
