// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail as it was read. Nothing in it is proven: anybody may have written it in anybody's name.
 *
 * @param answered the ids of the messages that it says it answers, the nearest first
 * @param to the addresses to which it went, as far as its head has them
 * @param automatic how a machine says that it wrote it; empty when a person seems to have
 * @param attachments what the files beside the text are called
 * @param remarks what could not be read as it was meant
 */
public record Received(
        Optional<String> messageId,
        List<String> answered,
        Mailbox from,
        List<String> to,
        Optional<Instant> date,
        String subject,
        String text,
        Optional<String> automatic,
        Optional<Bounce> bounce,
        List<String> attachments,
        List<String> remarks) {
    public Received {
        answered = List.copyOf(answered);
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        remarks = List.copyOf(remarks);
    }

    /** Reads any bytes; what cannot be read as a mail is told in the remarks. */
    public static Received of(byte[] raw) {
        return new MailReader(raw).read();
    }
}
