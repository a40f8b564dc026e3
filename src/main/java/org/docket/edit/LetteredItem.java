// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Section;

/** A new lettered item at the end of a section. */
record LetteredItem(Section.Topic topic, String letter, String title, List<String> text) {
    private static final int INDENT = 7;

    /** Makes one of what somebody typed. */
    static LetteredItem of(Section.Topic topic, String letter, String title, String text) {
        List<String> rows = Wording.dedented(Wording.rows(text));
        if (rows.isEmpty()) {
            throw new Refused("The text is empty.");
        }
        return new LetteredItem(topic, letter, Wording.title(title), rows);
    }

    static Section section(Agenda agenda, Section.Topic topic) {
        return agenda.sections().stream()
                .filter(section -> section.topic() == topic)
                .findFirst()
                .orElseThrow(() -> new Refused("This agenda has no section for it."));
    }

    List<Splice> splices(Agenda agenda) {
        Section section = section(agenda, topic);
        List<String> rows = new ArrayList<>(List.of("    " + letter + ". " + title, ""));
        rows.addAll(Wording.indented(text, INDENT));
        rows.add("");
        int end = section.end();
        if (!agenda.lines().blank(end - 1)) {
            rows.add(0, "");
        }
        return new Rows(agenda).insert(end, rows).splices();
    }

    void verify(Agenda before, Agenda after, String id) {
        Consequences.only(id, before, after, text);
        stands(after, id);
    }

    /** Refuses when the new item does not say what was typed. */
    void stands(Agenda after, String id) {
        Item item = after.item(id).orElseThrow(() -> new Refused("This text cannot stand in this section."));
        if (!item.fulltitle().orElse(item.title()).equals(title)) {
            throw new Refused("The title would be read as \"" + item.title() + "\".");
        }
        Consequences.says(item, text);
    }
}
