// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** A revision that somebody committed at once, and the changes that would take it back, as JSON. */
public record MadeAtOnce(int revision, String undo) {}
