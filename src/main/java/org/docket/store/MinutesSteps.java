// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.store.MinutesStep.Kind;

/** The book of what was done with minutes before they are published. Only ever added to. */
public final class MinutesSteps {
    private final MinutesStepRows rows;

    MinutesSteps(MinutesStepRows rows) {
        this.rows = rows;
    }

    public void add(String meeting, MinutesStep step) {
        rows.add(meeting, step);
    }

    /** For each meeting a number that grows whenever something is done. */
    public Map<String, Integer> newestOfEach() {
        return rows.newestOfEach();
    }

    /** All of them, first to last. */
    public List<MinutesStep> all(String meeting) {
        return rows.all(meeting);
    }

    /** The last that did something to the draft; letting words stand does not. */
    public Optional<MinutesStep> last(String meeting) {
        return all(meeting).stream()
                .filter(step -> step.kind() != Kind.MAY_STAND)
                .reduce((earlier, later) -> later);
    }

    public boolean areTakenBack(String meeting) {
        return last(meeting).filter(step -> step.kind() == Kind.TAKEN_BACK).isPresent();
    }

    public boolean areApproved(String meeting) {
        return last(meeting).filter(step -> step.kind().isApproval()).isPresent();
    }
}
