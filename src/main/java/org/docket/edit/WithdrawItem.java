// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;

/** A resolution, discussion item or report out of cycle is withdrawn; its heading stays, so that no letter moves. */
public record WithdrawItem(Target item, String reason) implements OfItem {
    private static final String WITHDRAWN = "Withdrawn: ";
    private static final int WIDTH = 71;

    /** Whether an item says no more than why it was withdrawn. */
    public static boolean isWithdrawn(Item item) {
        return item.text().startsWith(WITHDRAWN);
    }

    @Override
    public String kind() {
        return "withdraw-item";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Item old = item.in(agenda);
        boolean can = old.kind() == Kind.RESOLUTION
                || old.kind() == Kind.COMMITTEE
                || old.kind() == Kind.DISCUSSION && !old.isWholeDiscussion();
        if (!can) {
            throw new Refused("\"" + old.title() + "\" cannot be withdrawn.");
        }
        return withdrawn().splices(agenda);
    }

    private PostReport withdrawn() {
        String why = Wording.paragraphs(reason);
        if (why.isEmpty()) {
            throw new Refused("The reason is empty.");
        }
        List<String> rows = new ArrayList<>(Reflow.rows(WITHDRAWN + why, 0, WIDTH));
        return new PostReport(item, String.join("\n", rows));
    }

    @Override
    public void verify(Agenda before, Agenda after) {
        withdrawn().verify(before, after);
    }
}
