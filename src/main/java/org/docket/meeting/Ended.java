// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;

/** The meeting was adjourned. */
public record Ended(Instant at) implements Act {}
