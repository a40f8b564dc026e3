// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;

/** The meeting was called to order. */
public record Begun(Instant at) implements Act {}
