// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

/** Something in a file that could not be read as meant, with its 1-based line. */
public record Oddity(int line, String message) {}
