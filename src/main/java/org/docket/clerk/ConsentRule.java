// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Item;
import org.docket.agenda.Warning;
import org.docket.clerk.Consent.Part;
import org.docket.clerk.Consent.Reason;
import org.docket.store.Filing;

/**
 * The consent rule: the one function that says whether an item is covered by consent.
 *
 * @param directors the initials of those in office
 * @param cutOff after which a text is late; empty when the board has set none
 * @param day on which it is asked: holds end by it
 */
record ConsentRule(Set<String> directors, Optional<Instant> cutOff, LocalDate day) {
    /**
     * What the rule looks at.
     *
     * @param approvals the initials at the item, and what is known of them
     * @param filing when the text was filed; empty when nobody wrote it down
     * @param admitted who lets a late text count as in time
     */
    record Facts(Item item, List<Standing> approvals, Optional<Filing> filing, Optional<String> admitted) {}

    Consent of(Facts facts) {
        List<Reason> reasons = new ArrayList<>();
        boolean there = isThere(facts.item);
        Consent.Filed filed = there ? how(facts) : Consent.Filed.IN_TIME;
        reasons.add(new Reason(Part.TEXT, there, there ? "its text is there" : "nothing has been filed"));
        if (there) {
            reasons.add(filed(facts, filed));
        }
        reasons.add(flagged(facts.item));
        reasons.add(held(facts.item));
        reasons.add(new Majority(directors, facts.item, facts.approvals).reason());
        return new Consent(reasons, filed);
    }

    private static boolean isThere(Item item) {
        boolean attached = item.warnings().stream().noneMatch(warning -> warning.code() == Warning.Code.NO_ATTACHMENT);
        return attached && !item.missing() && !item.text().isBlank();
    }

    private Consent.Filed how(Facts facts) {
        boolean late = facts.filing
                .filter(filing -> filing.known()
                        && cutOff.filter(last -> filing.when().isAfter(last)).isPresent())
                .isPresent();
        return !late ? Consent.Filed.IN_TIME : facts.admitted.isPresent() ? Consent.Filed.ADMITTED : Consent.Filed.LATE;
    }

    private Reason filed(Facts facts, Consent.Filed how) {
        Optional<Instant> when = facts.filing.filter(Filing::known).map(Filing::when);
        if (cutOff.isEmpty()) {
            return new Reason(Part.FILED, true, "the board has set no cut-off");
        } else if (when.isEmpty()) {
            return new Reason(Part.FILED, true, "nobody knows when it was filed, which counts as in time");
        }
        String words = "filed " + Apart.between(when.get(), cutOff.get()) + " the cut-off";
        String admitted = how == Consent.Filed.ADMITTED ? ", admitted by " + facts.admitted.orElseThrow() : "";
        return new Reason(Part.FILED, how != Consent.Filed.LATE, words + admitted);
    }

    private static Reason flagged(Item item) {
        boolean none = item.flaggedBy().isEmpty();
        String words = none ? "nobody flags it" : "flagged by " + String.join(", ", item.flaggedBy());
        return new Reason(Part.NOT_FLAGGED, none, words);
    }

    private Reason held(Item item) {
        List<String> holds = item.comments().stream()
                .flatMap(comment -> comment.marks().stream()
                        .filter(mark -> mark.isHoldOpenOn(day))
                        .map(mark -> comment.initials() + " holds it"
                                + mark.day()
                                        .map(last -> " until " + Apart.day(last))
                                        .orElse("")))
                .toList();
        return new Reason(
                Part.NOT_HELD, holds.isEmpty(), holds.isEmpty() ? "no hold is open" : String.join(", ", holds));
    }
}
