// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Section;

/** A resolution is put on the agenda, as the last of the special orders. */
public record AddResolution(String title, String text) implements Change {
    @Override
    public String kind() {
        return "add-resolution";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        return item(agenda).splices(agenda);
    }

    @Override
    public void verify(Agenda before, Agenda after) {
        LetteredItem item = item(before);
        item.verify(before, after, "7" + item.letter());
    }

    private LetteredItem item(Agenda agenda) {
        String letter = Letters.after(
                agenda.items().stream()
                        .filter(item -> item.kind() == Kind.RESOLUTION)
                        .map(Item::id)
                        .map(id -> id.substring(1)),
                1);
        return LetteredItem.of(Section.Topic.RESOLUTIONS, letter, title, text);
    }
}
