// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import org.docket.agenda.Mark;
import org.docket.edit.AddComment;

/**
 * A form in which the reader says one thing of an item.
 *
 * @param mark what goes at the head of the comment
 * @param waiting what was queued with it, to go on writing it
 * @param refused what was sent with it and refused
 */
record Saying(String mark, Optional<Queued> waiting, Optional<Refusal> refused) {
    static final String BOARD = "board";
    static final String HOLD = "hold";
    static final String QUESTION = "question";
    static final String RECUSED = "recused";

    /** Whether something stands in it already. */
    boolean isBegun() {
        return waiting.isPresent() || refused.isPresent();
    }

    String text() {
        return refused.map(what -> what.field("text"))
                .or(() -> waiting.map(Queued::text))
                .orElse("");
    }

    /** The mark of what waits; empty text for one without. */
    Optional<String> draft() {
        return waiting.map(queued -> queued.mark().orElse(""));
    }

    boolean isForTheBoard() {
        return refused.map(what -> what.field("mark"))
                .or(this::draft)
                .orElse("")
                .equals(BOARD);
    }

    /** Whether it is to be mailed though the report is missing. */
    boolean isAnyway() {
        return refused.map(what -> what.field("anyway").equals("yes"))
                .orElse(waiting.filter(queued -> queued.change() instanceof AddComment comment && comment.anyway())
                        .isPresent());
    }

    /** The day until which it asks to wait. */
    Optional<String> until() {
        return refused.map(what -> what.field("until"))
                .or(() -> waiting.flatMap(Queued::mark)
                        .map(Mark::new)
                        .flatMap(Mark::day)
                        .map(Object::toString))
                .filter(day -> !day.isEmpty());
    }

    Optional<String> reason() {
        return refused.map(Refusal::reason);
    }

    /** What tells its fields apart from those of the other forms. */
    String id() {
        return mark.replace(' ', '-');
    }
}
