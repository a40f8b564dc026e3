// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.docket.board.ReportRule.Audience;

/**
 * A text that somebody is about to file.
 *
 * @param title of the item it is for; empty where that is not known
 * @param last what the same project filed last
 * @param meeting the day of the meeting
 */
public record ToFile(String title, Audience audience, String text, Optional<String> last, Optional<LocalDate> meeting) {
    public ToFile {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A committee's report of which nothing else is known. */
    public static ToFile report(String text) {
        return new ToFile("", Audience.COMMITTEES, text, Optional.empty(), Optional.empty());
    }
}
