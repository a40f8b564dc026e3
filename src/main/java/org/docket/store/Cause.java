// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Optional;

/**
 * What causes a message.
 *
 * @param kind the kind of mail it is, such as {@code comment}
 * @param reference what of that kind: an item, a batch; messages of the same kind and reference are of one cause
 * @param meeting the meeting it is about, under whatever name that has by now
 * @param project the committee it is about; empty when about none
 * @param who the id of whoever caused it, or what did, such as {@code scheduler}
 */
public record Cause(String kind, String reference, Optional<String> meeting, String project, String who) {
    /** By what one cause is told from others. */
    public record Name(String kind, String reference) {}

    public Name name() {
        return new Name(kind, reference);
    }
}
