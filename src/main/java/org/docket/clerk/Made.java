// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import org.docket.store.Revision;

/** What came of changes made at once: the newest revision, and whether it is a new one. */
public record Made(Revision revision, boolean changed) {}
