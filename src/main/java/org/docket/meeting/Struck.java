// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

/**
 * An earlier act does not stand: what it said is as if it had not been said, and both stay written down.
 *
 * @param act the number of that act
 */
public record Struck(int act, String reason) implements Act {}
