// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Action;
import org.docket.agenda.Hrefs;

/** What one director looks after: the reports, with what was said of them, and what that director is to do. */
record ShepherdPage(Frame frame, String name, List<Action> actions, List<Entry> entries) {
    /** The page of a shepherd, by the name in the agenda; empty when nobody there is called so. */
    static Optional<ShepherdPage> of(Reading reading, String name) {
        List<Entry> entries = reading.agenda().items().stream()
                .filter(item ->
                        item.kind().isAttached() && reading.shepherd(item).equals(name))
                .map(item -> Entry.of(reading, item, Walk.SHEPHERD))
                .toList();
        List<Action> actions = reading.agenda().actions().stream()
                .filter(action -> action.owner().equals(name))
                .toList();
        return entries.isEmpty() && actions.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShepherdPage(frame(reading, name), name, actions, entries));
    }

    private static Frame frame(Reading reading, String name) {
        List<String> names = reading.agenda().items().stream()
                .filter(item -> item.kind().isAttached())
                .map(reading::shepherd)
                .filter(shepherd -> !shepherd.isEmpty())
                .distinct()
                .sorted()
                .toList();
        int at = names.indexOf(name);
        return Frame.of(reading, "Shepherd " + name, "")
                .between(step(reading, names, at < 0 ? -1 : at - 1), step(reading, names, at < 0 ? -1 : at + 1));
    }

    private static Optional<Step> step(Reading reading, List<String> names, int at) {
        return at < 0 || at >= names.size()
                ? Optional.empty()
                : Optional.of(Step.to(
                        reading.meeting().address("shepherd/" + Hrefs.encoded(names.get(at))),
                        "Shepherd " + names.get(at)));
    }
}
