// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.edit.Refused;

/** The reports of some sections, for which consent is taken together. */
public final class ConsentSections {
    private static final Map<String, Kind> SECTIONS = Map.of(
            "executive", Kind.EXECUTIVE,
            "additional", Kind.OFFICER,
            "committees", Kind.COMMITTEE);

    private final Agenda agenda;
    private final Set<String> words;

    public ConsentSections(Agenda agenda, Set<String> words) {
        this.agenda = agenda;
        this.words = words;
        words.stream().filter(word -> !SECTIONS.containsKey(word)).findFirst().ifPresent(word -> {
            throw new Refused(
                    "Consent is taken in the sections executive, additional and committees, not in " + word + ".");
        });
        if (words.isEmpty()) {
            throw new Refused("Choose a section in which consent is taken.");
        }
    }

    /** The sections, in the order of the agenda. */
    List<String> words() {
        return List.of("executive", "additional", "committees").stream()
                .filter(words::contains)
                .toList();
    }

    public List<Item> items() {
        return agenda.items().stream()
                .filter(item -> words.stream().anyMatch(word -> SECTIONS.get(word) == item.kind()))
                .toList();
    }

    /** Reports that nobody approves in writing are covered where they are there and nobody flags them. */
    public boolean isCovered(Item item, Map<String, Consent> rule) {
        Consent consent = rule.get(item.id());
        return consent == null ? !item.missing() && item.flaggedBy().isEmpty() : consent.covered();
    }
}
