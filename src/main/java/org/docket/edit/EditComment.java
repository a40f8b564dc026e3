// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Agenda;

/** Somebody puts other words in place of their own comment, or withdraws it with none. */
public record EditComment(Target item, String initials, String was, String text) implements OfItem {
    @Override
    public String kind() {
        return "edit-comment";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        CommentBlock block = CommentBlock.of(agenda, item.in(agenda));
        return block.edited(Wording.initials(initials), was, Wording.paragraphs(text));
    }
}
