// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a mail system says of a mail that it could not deliver.
 *
 * @param original the id of the message that it speaks of
 */
public record Bounce(List<Recipient> recipients, Optional<String> original) {
    /** What became of the mail to one recipient: an address, a word such as failed or delayed, a number such as 5.1.1, and more words. */
    public record Recipient(String address, String action, String status, String words) {
        /** Whether it will not arrive any more. */
        public boolean isFinal() {
            return !action.equals("delayed")
                    && !action.equals("delivered")
                    && !action.equals("relayed")
                    && !action.equals("expanded");
        }
    }

    public Bounce {
        recipients = List.copyOf(recipients);
    }
}
