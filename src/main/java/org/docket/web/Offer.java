// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.docket.agenda.Item;
import org.docket.clerk.Clerk;
import org.docket.clerk.Planner;
import org.docket.people.Right;
import org.docket.planning.Candidate;

/**
 * The action items of the meeting before, from which those are chosen that go into an agenda without any.
 *
 * @param kept the places of those that are ticked
 * @param refused why the choice was not taken
 */
record Offer(List<Candidate> candidates, Set<Integer> kept, Optional<String> refused) {
    static final Offer NONE = new Offer(List.of(), Set.of(), Optional.empty());

    /** What the reader may choose from on the page of an item; nothing but on that of the action items. */
    static Offer of(Clerk clerk, Reading reading, Item item) {
        boolean chooses = reading.agenda().isActions(item)
                && item.missing()
                && reading.may(Right.KEEP_AGENDA)
                && reading.may(Right.KEEP_ACTIONS);
        return chooses
                ? of(Planner.of(clerk)
                        .candidates(reading.reader(), reading.meeting().date()))
                : NONE;
    }

    private static Offer of(List<Candidate> candidates) {
        Set<Integer> kept = IntStream.range(0, candidates.size())
                .filter(place -> candidates.get(place).isKept())
                .boxed()
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        return new Offer(candidates, kept, Optional.empty());
    }

    Offer refused(Set<Integer> ticked, String reason) {
        return new Offer(candidates, ticked, Optional.of(reason));
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** How it stood, and where it was said. */
    static String words(Candidate one) {
        if (one.isPrivate()) {
            return "private: its words are posted between private tags, its owner and committee are not";
        }
        return one.noted() ? "noted down in the meeting" : one.status().isBlank() ? "no status" : one.status();
    }
}
