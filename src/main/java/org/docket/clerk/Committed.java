// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import org.docket.json.Sent;
import org.docket.store.Revision;

/** What came of a queue: the newest revision, what was applied, and what waits on with its reason. */
public record Committed(Revision revision, boolean changed, List<Sent> applied, List<Queue.Entry> kept) {}
