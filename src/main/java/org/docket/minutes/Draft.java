// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;

/**
 * Minutes drafted from an agenda and the secretary's notes.
 *
 * @param remarks what the secretary should look at before the draft is used, in sentences
 */
public record Draft(String text, List<String> remarks) {
    /** Refused while a private tag has no partner. Without a place of publication the line that names one stays. */
    public static Draft of(Agenda agenda, Notes notes, Optional<String> published) {
        return new MinutesWriter(agenda, notes, published).draft();
    }
}
