// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.edit.Change;
import org.docket.store.Revision;

/**
 * What a witness is told: somebody did this to an agenda, change by change.
 *
 * @param who the id of whoever wrote it, for somebody else perhaps
 * @param revision the newest revision, as it is after that
 * @param steps the changes; none where a text came from a file or was edited by hand
 */
public record Seen(String who, Instant when, Revision revision, Agenda before, Agenda after, List<Step> steps) {
    /** One change, and the agenda on both sides of it. */
    public record Step(Change change, Agenda before, Agenda after) {}

    public Seen {
        steps = List.copyOf(steps);
    }

    static Seen of(Turn turn) {
        return new Seen(
                turn.author().who(),
                turn.author().when(),
                turn.after().revision(),
                turn.before().agenda(),
                turn.after().agenda(),
                turn.steps().stream()
                        .map(step -> new Step(step.change(), step.before(), step.after()))
                        .toList());
    }
}
