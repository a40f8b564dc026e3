// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docket.store.Content;

/**
 * What would be mailed.
 *
 * @param silences why the rest would not be, each with the item it is about
 */
public record Preview(List<Mail> letters, List<String> silences) {
    public static final Preview NOTHING = new Preview(List.of(), List.of());

    public Preview {
        letters = List.copyOf(letters);
        silences = List.copyOf(silences);
    }

    /**
     * One mail, as it would be.
     *
     * @param kept when it goes, where it waits already and is not put off; empty where the time runs from the commit
     */
    public record Mail(Content content, Optional<Instant> kept) {}

    /** What they say. */
    public List<Content> mails() {
        return letters.stream().map(Mail::content).toList();
    }
}
