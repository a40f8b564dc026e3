// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;

/** A closed session began: what is written down until it ends is for the record only. */
public record Closed(Instant at) implements Act {}
