// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/** A line of the chair's view: an item, why it needs time, who looks after it, who flagged it, what became of it. */
record Agendum(Row row, String why, List<String> flaggedBy, Step step, boolean isHere) {
    static Agendum of(Reading reading, Need need) {
        boolean here = reading.happened().at().filter(need.item().id()::equals).isPresent();
        Walk way = reading.isMeetingDay() && need.item().kind().isAttached() && !reading.isSkippable(need.item())
                ? Walk.FLAGGED
                : Walk.AGENDA;
        return new Agendum(
                reading.row(need.item()),
                need.words(),
                reading.names().of(need.item().flaggedBy()),
                reading.step(need.item(), way.prefix),
                here);
    }
}
