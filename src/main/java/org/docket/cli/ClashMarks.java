// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.edit.Clash;
import org.docket.edit.HandEdit;

/** A text in which whatever two people changed stands three times between marks, as version control has it. */
final class ClashMarks {
    private static final String YOURS = "<<<<<<< yours";
    private static final String BEFORE = "||||||| before";
    private static final String BETWEEN = "=======";
    private static final String THEIRS = ">>>>>>> theirs";

    private ClashMarks() {}

    /** All that goes together, and marks around what does not. */
    static String write(Agenda base, Agenda mine, Agenda theirs) {
        List<String> marked = HandEdit.merge(base, mine, theirs).clashes().stream()
                .map(ClashMarks::marked)
                .toList();
        return HandEdit.merge(base, mine, theirs, marked).text();
    }

    /** Whether somebody has still to choose. */
    static boolean stand(String text) {
        return text.lines().anyMatch(line -> line.equals(YOURS) || line.equals(BEFORE) || line.equals(THEIRS));
    }

    private static String marked(Clash clash) {
        return YOURS + "\n" + clash.mine() + BEFORE + "\n" + clash.before() + BETWEEN + "\n" + clash.theirs() + THEIRS
                + "\n";
    }
}
