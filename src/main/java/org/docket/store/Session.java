// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;

/** Somebody who is signed in: since when, when last seen, and when they last proved by password who they are. */
public record Session(String hash, String person, Instant started, Instant used, Instant proved) {}
