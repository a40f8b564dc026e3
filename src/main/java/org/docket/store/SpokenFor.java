// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import org.docket.store.Spoken.Answer;

/** The book of what was entered for people who said so elsewhere, and what they answered to it. */
public final class SpokenFor {
    private final SpokenRows rows;

    SpokenFor(SpokenRows rows) {
        this.rows = rows;
    }

    public void add(String meeting, Spoken spoken) {
        rows.add(meeting, spoken);
    }

    /** All that stands, undone by nobody, in the order in which it was entered. */
    public List<Spoken> standing(String meeting) {
        return rows.standing(meeting);
    }

    /** Notes what the person answered. */
    public void answer(String meeting, int revision, Answer answer) {
        rows.answer(meeting, revision, answer);
    }
}
