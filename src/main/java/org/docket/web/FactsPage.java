// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.docket.filing.EndedProject.Reason;

/**
 * The form that asks for what a text is made of.
 *
 * @param lines for how many people there is room
 * @param refused why no text could be made of it
 */
record FactsPage(Frame frame, String address, Facts facts, Projects projects, int lines, Optional<String> refused) {
    private static final int FEWEST = 6;
    private static final int SPARE = 3;
    private static final int MOST = 100;

    static FactsPage of(Reading reading, Facts facts, Projects projects) {
        return new FactsPage(
                Frame.of(reading, facts.kind().words(), ""),
                reading.meeting().address("add"),
                facts,
                projects,
                Math.min(MOST, Math.max(FEWEST, facts.person().size() + SPARE)),
                Optional.empty());
    }

    FactsPage refused(String why) {
        return new FactsPage(frame, address, facts, projects, lines, Optional.of(why));
    }

    Addition kind() {
        return facts.kind();
    }

    /** What stands in the lines for people. */
    List<String> people() {
        return IntStream.range(0, lines)
                .mapToObj(i -> i < facts.person().size() ? facts.person().get(i) : "")
                .toList();
    }

    /** Whether the committee is chosen, so that its people can be offered. */
    boolean isChosen() {
        return projects.committee(facts.committee()).isPresent();
    }

    List<Reason> reasons() {
        return List.of(Reason.values());
    }

    boolean isChosen(Reason reason) {
        return reason.word().equals(facts.reason());
    }

    /** Whether there is nothing to choose from. */
    boolean isStuck() {
        return facts.kind() != Addition.ESTABLISH
                && projects.offered(facts.kind()).isEmpty();
    }
}
