// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Optional;

/** One change that waits: as JSON, and the id it came with, if any. */
public record QueuedChange(Optional<String> id, String change) {}
