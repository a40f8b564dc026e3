// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Mark;

/**
 * Somebody remarks on an item, with a mark at the head of the comment or without.
 *
 * @param anyway whether it is to be mailed to the project even while its report is missing
 */
public record AddComment(Target item, String initials, String text, Optional<String> mark, boolean anyway)
        implements OfItem {
    public AddComment(Target item, String initials, String text, Optional<String> mark) {
        this(item, initials, text, mark, false);
    }

    @Override
    public String kind() {
        return "comment";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Item about = item.in(agenda);
        Wording.initials(initials);
        mark.filter(word -> !Mark.isMark(word)).ifPresent(word -> {
            throw new Refused("There is no mark [" + word + "].");
        });
        String words = Wording.paragraphs(text);
        if (words.isEmpty() && mark.isEmpty()) {
            throw new Refused("The comment is empty.");
        }
        CommentBlock block = CommentBlock.of(agenda, about);
        String marked = mark.map(word -> '[' + word + "] ").orElse("");
        return block.added(initials, (marked + words).strip());
    }
}
