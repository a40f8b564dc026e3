// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

/**
 * A director says that something is written down wrongly.
 *
 * @param act the act that is meant; 0 for the roll call as a whole
 * @param settled whether it is said of an earlier complaint that it is dealt with
 */
public record Disputed(int act, String words, boolean settled) implements Act {}
