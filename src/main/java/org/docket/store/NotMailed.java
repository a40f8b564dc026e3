// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;

/**
 * Something that was deliberately not mailed.
 *
 * @param to to whom it would have gone
 */
public record NotMailed(Cause cause, Instant when, String to, String why) {}
