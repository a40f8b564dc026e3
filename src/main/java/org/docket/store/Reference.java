// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** A column that names a meeting. */
public record Reference(String table, String column) {}
