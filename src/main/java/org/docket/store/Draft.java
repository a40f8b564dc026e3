// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;

/**
 * A message that is to be kept until it goes.
 *
 * @param messageId its Message-ID, which stays the same however often it is tried
 * @param due the moment before which it does not go
 * @param mergeKey by which it is found while it waits; empty when nobody will look for it
 * @param held why it waits for a person; empty when it does not
 */
public record Draft(
        String messageId, Cause cause, Content content, Instant queued, Instant due, String mergeKey, String held) {}
