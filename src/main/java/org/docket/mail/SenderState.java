// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * How the sender is.
 *
 * @param trouble what keeps everything from going; empty when nothing does
 * @param since from when on
 * @param again when it tries again
 */
public record SenderState(String trouble, Optional<Instant> since, Optional<Instant> again) {
    static final SenderState WELL = new SenderState("", Optional.empty(), Optional.empty());

    public boolean isWell() {
        return trouble.isEmpty();
    }
}
