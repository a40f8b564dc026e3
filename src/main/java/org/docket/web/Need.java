// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.clerk.Consent;
import org.docket.edit.WithdrawItem;

/** An item that needs time at the meeting, and why. */
record Need(Item item, Why why, String words) {
    /** Why an item needs time, in the order in which the chair takes them. */
    enum Why {
        FLAGGED,
        MISSING,
        NOT_COVERED,
        SPECIAL_ORDER,
        DISCUSSION;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** All of an agenda. */
    static List<Need> of(Agenda agenda, Map<String, Consent> consents) {
        List<Need> needs = new ArrayList<>();
        for (Why why : Why.values()) {
            agenda.items().stream()
                    .map(item -> of(item, Optional.ofNullable(consents.get(item.id()))))
                    .flatMap(Optional::stream)
                    .filter(need -> need.why == why)
                    .forEach(needs::add);
        }
        return List.copyOf(needs);
    }

    /** What reports to the President and is missing, the President answers for. */
    private static Optional<Need> of(Item item, Optional<Consent> consent) {
        Optional<String> objection = consent.flatMap(Consent::objection);
        if (WithdrawItem.isWithdrawn(item)) {
            return Optional.empty();
        } else if (!item.flaggedBy().isEmpty()) {
            return Optional.of(new Need(item, Why.FLAGGED, "flagged"));
        } else if (item.kind().isAttached() && item.missing()) {
            return item.reportsTo().isPresent()
                    ? Optional.empty()
                    : Optional.of(new Need(item, Why.MISSING, "missing"));
        } else if (item.kind() == Kind.RESOLUTION) {
            return Optional.of(new Need(item, Why.SPECIAL_ORDER, "special order"));
        } else if (item.kind() == Kind.DISCUSSION) {
            return item.text().isBlank() ? Optional.empty() : Optional.of(new Need(item, Why.DISCUSSION, "discussion"));
        }
        return objection.map(words -> new Need(item, Why.NOT_COVERED, "not covered by consent: " + words));
    }

    boolean is(Why other) {
        return why == other;
    }
}
