// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Status;

/** How many items are of some kind or in some state, and where they are listed. */
record Count(int number, String words, String tint, String address) {
    private static final String KIND = "s-available";

    static List<Count> all(Reading reading) {
        List<Item> items = reading.agenda().items();
        Predicate<Item> filled = item -> !item.text().isEmpty();
        Predicate<Item> actions = reading.agenda()::isActions;
        Predicate<Item> ready = in(reading, Status.READY).and(actions.negate());
        Stream<Count> kinds = Stream.of(
                        kind("committee report", "#committees").over(items, of(Kind.COMMITTEE)),
                        kind("special order", "#orders").over(items, of(Kind.RESOLUTION)),
                        kind("discussion item", "#discussion")
                                .over(items, of(Kind.DISCUSSION).and(filled)))
                .filter(count -> count.number > 0);
        Stream<Count> states = Stream.of(
                new Count(0, "awaiting approvals", "s-ready", "queue").over(items, ready),
                new Count(0, "flagged", "s-flagged", "flagged").over(items, in(reading, Status.FLAGGED)),
                new Count(0, "missing", "s-missing", "missing").over(items, in(reading, Status.MISSING)));
        Count rejected = new Count(0, "not accepted", "s-missing", "rejected")
                .over(items, item -> reading.happened().of(item).isRejected());
        Stream<Count> said = reading.isStarted() && reading.happened().isTold() ? Stream.of(rejected) : Stream.empty();
        return Stream.of(kinds, states, said).flatMap(counts -> counts).toList();
    }

    private static Count kind(String words, String address) {
        return new Count(0, words, KIND, address);
    }

    private Count over(List<Item> items, Predicate<Item> which) {
        int found = (int) items.stream().filter(which).count();
        return new Count(found, found == 1 || !tint.equals(KIND) ? words : words + "s", tint, address);
    }

    private static Predicate<Item> of(Kind kind) {
        return item -> item.kind() == kind;
    }

    private static Predicate<Item> in(Reading reading, Status status) {
        return item -> reading.agenda().status(item) == status;
    }
}
