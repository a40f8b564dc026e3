// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

/**
 * What a hand edit and somebody else both changed.
 *
 * @param item the id of the item whose lines these are
 * @param before the lines as they were before either changed them; empty, as the others, where there were none
 * @param mine the lines as they were edited by hand
 * @param theirs the lines as they are by now
 */
public record Clash(String item, String before, String mine, String theirs) {}
