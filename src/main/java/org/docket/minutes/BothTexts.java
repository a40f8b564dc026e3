// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;

/**
 * The minutes twice: the board's record, in which what is not for everybody stands between private tags, and the public
 * text, which has none of that.
 *
 * @param remarks what the secretary should look at, in sentences
 */
public record BothTexts(String record, String open, List<String> remarks) {
    /** Written from an agenda and notes; refused while a private tag has no partner, or private words would get out. */
    public static BothTexts of(Agenda agenda, Notes notes, Optional<String> published) {
        return new MinutesWriter(agenda, notes, published).bothTexts();
    }

    /** The public text of a record that somebody has edited. */
    public static BothTexts of(String record) {
        return new BothTexts(record, Redaction.publicText(record), List.of());
    }
}
