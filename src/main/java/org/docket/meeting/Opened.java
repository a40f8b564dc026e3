// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;

/** The closed session ended. */
public record Opened(Instant at) implements Act {}
