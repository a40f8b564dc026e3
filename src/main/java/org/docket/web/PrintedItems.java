// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.docket.clerk.Clerk;
import org.docket.json.AgendaJson;
import org.docket.store.Revision;

/** The items of the revisions asked for lately, printed once each. */
final class PrintedItems {
    private static final int KEPT = 8;

    private final Clerk clerk;
    private final Map<String, byte[]> printed = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    PrintedItems(Clerk clerk) {
        this.clerk = clerk;
    }

    byte[] of(Revision revision) {
        byte[] known = printed.get(revision.sha256());
        if (known != null) {
            return known;
        }
        byte[] fresh = AgendaJson.print(clerk.agenda(revision.meeting(), revision.number()), AgendaJson.Warnings.ALL)
                .getBytes(StandardCharsets.UTF_8);
        printed.put(revision.sha256(), fresh);
        return fresh;
    }
}
