// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

/** One thing the status page says: of what, how it is, and whether nobody need look after it. */
public record StatusLine(String name, String says, boolean isWell) {}
