// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** One change that waits: as JSON, with what the item was called and its digest when the person read it. */
public record QueuedChange(String change, String item, String title, String digest) {}
