// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docket.store.Message;
import org.docket.store.Remark;

/**
 * What is to become of one letter: it is written, or one that waits is written anew, or taken back.
 *
 * @param waiting the message that waits, where there is one
 * @param letter what it is to say; without one it is taken back
 * @param remarks what is to be kept of what was said, as told by it
 */
record Posting(Optional<Message> waiting, Optional<Letter> letter, List<Remark> remarks) {
    /** Whether it is to say what it says already. */
    boolean isAsBefore() {
        return waiting.map(Message::content).equals(letter.map(Letter::content));
    }

    /** When it goes, where it waits already and nothing new puts it off. */
    Optional<Instant> kept() {
        return waiting.map(message -> message.draft().due())
                .filter(due -> letter.filter(
                                written -> written.due(waiting.get()).equals(due))
                        .isPresent());
    }
}
