// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** A name that minutes have, how often it reported and was resolved on, and its first and last meeting. */
public record ProjectLine(String folded, String name, int reports, int resolutions, String first, String last) {}
