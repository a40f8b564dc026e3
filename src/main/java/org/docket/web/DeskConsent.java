// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Item;
import org.docket.clerk.Consent;
import org.docket.clerk.ConsentSections;
import org.docket.meeting.Consented;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Recorded;

/**
 * Consent in one section: what it would cover now and what not, or what it covered when it was taken.
 *
 * @param taken the moment it was taken
 */
record DeskConsent(String word, String title, List<Item> covered, List<Apart> apart, Optional<Recorded> taken) {
    private static final List<String> WORDS = List.of("executive", "additional", "committees");

    /** An item that is not covered, and why. */
    record Apart(Item item, String why) {}

    /** One for each section that has anything in it. */
    static List<DeskConsent> all(Reading reading, Proceedings so) {
        return WORDS.stream()
                .map(word -> of(word, reading, so))
                .filter(consent -> !consent.covered.isEmpty() || !consent.apart.isEmpty())
                .toList();
    }

    private static DeskConsent of(String word, Reading reading, Proceedings so) {
        ConsentSections section = new ConsentSections(reading.agenda(), Set.of(word));
        List<Item> items = section.items();
        Given given = reading.given();
        return new DeskConsent(
                word,
                title(word),
                items.stream()
                        .filter(item -> section.isCovered(item, given.consents()))
                        .toList(),
                items.stream()
                        .filter(item -> !section.isCovered(item, given.consents()))
                        .map(item -> new Apart(item, why(item, given)))
                        .toList(),
                so.standing().stream()
                        .filter(act -> act.act() instanceof Consented consent
                                && consent.sections().contains(word))
                        .findFirst());
    }

    Consented list() {
        return (Consented) taken.orElseThrow().act();
    }

    private static String why(Item item, Given given) {
        return given.consent(item.id())
                .flatMap(Consent::objection)
                .orElse(
                        item.missing()
                                ? "nothing has been filed"
                                : "flagged by " + String.join(", ", item.flaggedBy()));
    }

    private static String title(String word) {
        return switch (word) {
            case "executive" -> "Executive officers";
            case "additional" -> "Additional officers";
            default -> "Committees";
        };
    }
}
