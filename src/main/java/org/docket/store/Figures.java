// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How the database is, in figures.
 *
 * @param bytes how much it takes of its disk
 * @param free how much of that disk is free
 * @param lastBackup when it was last copied
 * @param latest the latest moment at which a revision was made
 * @param waiting how many changes wait to be committed
 * @param queues in how many queues they wait
 */
public record Figures(
        long bytes, long free, Optional<Instant> lastBackup, Optional<Instant> latest, int waiting, int queues) {}
