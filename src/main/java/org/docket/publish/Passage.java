// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.util.Optional;

/**
 * A heading of published minutes and the lines under it, to the next heading.
 *
 * @param anchor by which the heading is found; empty for what stands before the first
 * @param level of the heading, 2 or 3
 * @param project whose report it is
 */
public record Passage(String anchor, int level, String title, String text, Optional<String> project) {}
