// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

/**
 * One thing to mend in a text before it is filed.
 *
 * @param code the name of the rule
 * @param line the 1-based line it is about; the first where it is about the whole
 * @param reason why the board asks for it
 * @param refusal whether the text cannot be filed as it is
 */
public record Advice(String code, int line, String message, String reason, boolean refusal) {}
