// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.List;

/**
 * A reminder as it would go.
 *
 * @param item the id of the item it is about; empty when about none
 * @param project what the item or the owner is called
 * @param unsent why it cannot go; empty when it can
 * @param usual whether it is sent unless somebody says otherwise
 */
public record Reminder(
        String item,
        String project,
        List<String> to,
        List<String> cc,
        String replyTo,
        String subject,
        String body,
        String unsent,
        boolean usual) {
    public Reminder {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }

    public boolean canGo() {
        return unsent.isEmpty();
    }

    /** Who gets it, in one line. */
    public String whom() {
        return String.join(", ", to) + (cc.isEmpty() ? "" : ", copies to " + String.join(", ", cc));
    }

    /** The choice of others, where it is a person's. */
    Reminder usually(boolean sent) {
        return new Reminder(item, project, to, cc, replyTo, subject, body, unsent, sent);
    }
}
