// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;

/** Everything that can be done to an agenda; this list is the whole of it. */
public sealed interface Change
        permits OfItem,
                ActionStatus,
                AddAction,
                EditAction,
                DropAction,
                PostActions,
                Attend,
                Regrets,
                AddResolution,
                AddDiscussion,
                AddReport {
    /** The word for this kind of change, such as {@code post-report}. */
    String kind();

    /** The item it names, if it names one. */
    default Optional<Target> target() {
        return Optional.empty();
    }

    /** The edits it needs; none when what it asks for is already so. Refused when it cannot be done. */
    List<Splice> splices(Agenda agenda);

    /** Whether, seen in both, nothing but what was asked for has changed; refused when it has. */
    default void verify(Agenda before, Agenda after) {}

    /** The agenda after this change. */
    default Agenda applyTo(Agenda agenda) {
        List<Splice> splices = splices(agenda);
        if (splices.isEmpty()) {
            return agenda;
        }
        String text = Splice.apply(splices, agenda.text());
        if (text.equals(agenda.text())) {
            return agenda;
        }
        Agenda after = Agenda.parse(text, agenda.board());
        verify(agenda, after);
        return after;
    }
}
