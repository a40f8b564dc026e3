// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.io.IOException;
import org.docket.store.Revision;

/** What happens to an agenda, told while it happens. */
final class ApiEvents {
    private final Meetings meetings;
    private final LiveUpdates live;

    ApiEvents(House house, LiveUpdates live) {
        this.meetings = new Meetings(house);
        this.live = live;
    }

    /** Whoever comes back and says what they heard last is told at once what they missed. */
    void stream(Context ctx) throws IOException {
        Revision newest = meetings.newest(ctx);
        live.join(ctx, newest, Visitor.viewer(ctx).id());
    }
}
