// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a message says, and to whom.
 *
 * @param why the sentence that says why it is sent
 * @param sender the name that stands before the service's address; empty for the board's own
 * @param headers what else stands at its head, as {@code Name: value}
 */
public record Content(
        String why,
        String sender,
        List<String> to,
        List<String> cc,
        List<String> replyTo,
        List<String> headers,
        String subject,
        String body) {
    public Content {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        replyTo = List.copyOf(replyTo);
        headers = List.copyOf(headers);
    }

    /** Everybody who gets it. */
    public List<String> recipients() {
        return Stream.concat(to.stream(), cc.stream()).distinct().toList();
    }
}
