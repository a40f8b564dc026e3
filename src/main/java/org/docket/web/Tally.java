// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.function.Predicate;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Mark;
import org.docket.clerk.Consent;
import org.docket.people.Right;

/** How the consent rule stands with an item, and what directors said of it by marks. */
record Tally(Reading reading, Item item, Consent consent) {
    /** Somebody, and what they ask for. */
    record Asking(String name, String words) {}

    List<Asking> recused() {
        return asking(mark -> mark.word().equals("recused"));
    }

    /** The holds that have not passed. */
    List<Asking> holds() {
        return asking(mark -> mark.isHoldOpenOn(reading.today()));
    }

    /** Whether the reader may let a late text in, or take that back. */
    boolean mayAdmit() {
        return consent.filed() != Consent.Filed.IN_TIME && reading.may(Right.KEEP_AGENDA);
    }

    boolean isAdmitted() {
        return consent.filed() == Consent.Filed.ADMITTED;
    }

    private List<Asking> asking(Predicate<Mark> which) {
        return item.comments().stream()
                .flatMap(comment -> comment.marks().stream().filter(which).map(mark -> asking(comment, mark)))
                .distinct()
                .toList();
    }

    private Asking asking(Comment comment, Mark mark) {
        return new Asking(reading.names().of(comment.initials()), Note.words(mark, reading.names()));
    }
}
