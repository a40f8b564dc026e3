// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;

/** A link that signs somebody in once, known by the hash of its secret. */
public record Link(String hash, String person, Instant made, Instant ends) {}
