// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;

/** Somebody who is signed in: since when, and when last seen. */
public record Session(String hash, String person, Instant started, Instant used) {}
