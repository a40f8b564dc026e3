// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

/**
 * Words of minutes that somebody speaks of.
 *
 * @param line the line on which they begin in the text that was read, counted from 1
 * @param words the words, however they are folded over lines
 */
public record Quote(int line, String words) {}
