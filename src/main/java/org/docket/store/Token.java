// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;

/** A bearer token, known by its hash: whose it is, when it was made, and what its owner calls it. */
public record Token(String hash, String person, Instant made, String name) {}
