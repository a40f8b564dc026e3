// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.Comparator;
import java.util.List;
import org.docket.board.Board;
import org.docket.board.ReportRule;

/** Holds a text against what the board asks for; all of it is advice, save for private tags. */
public final class ReportCheck {
    private ReportCheck() {}

    /** What to mend, in the order of the lines; nothing for a text that is not there. */
    public static List<Advice> of(ToFile text, Board board) {
        if (text.text().isBlank()) {
            return List.of();
        }
        Finding finding = new Finding(text);
        return board.reportRules().stream()
                .filter(rule -> rule.isFor(text.audience(), text.title()))
                .flatMap(rule -> finding.by(rule).map(found -> advice(rule, found)))
                .sorted(Comparator.comparing(Advice::refusal).reversed().thenComparing(Advice::line))
                .toList();
    }

    private static Advice advice(ReportRule rule, Finding.Found found) {
        String message =
                rule.sentence().replace("{limit}", String.valueOf(rule.limit())).replace("{found}", found.what());
        return new Advice(rule.name(), found.line(), message, rule.reason(), rule.refuses());
    }
}
