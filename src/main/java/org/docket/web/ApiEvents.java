// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.docket.clerk.Clerk;
import org.docket.people.Person;
import org.docket.store.Revision;

/** What happens to an agenda, told while it happens. */
final class ApiEvents {
    private static final int FAILED = 400;

    private final Clerk clerk;
    private final Meetings meetings;
    private final LiveUpdates live;

    ApiEvents(House house, LiveUpdates live) {
        this.clerk = house.clerk();
        this.meetings = new Meetings(house);
        this.live = live;
    }

    /** Whoever comes back and says what they heard last is told at once what they missed. */
    void stream(Context ctx) throws IOException {
        Revision newest = meetings.newest(ctx);
        live.join(ctx, newest, Visitor.viewer(ctx).id());
    }

    /** Tells somebody's open pages how much waits, after whatever they did that may have changed it. */
    void tellQueue(Context ctx) {
        Optional<Person> viewer = Visitor.of(ctx).person();
        String meeting = ctx.pathParamMap().getOrDefault("date", "");
        if (viewer.isPresent() && !meeting.isEmpty() && !SameOrigin.isSafe(ctx) && ctx.statusCode() < FAILED) {
            String person = viewer.get().id();
            live.queue(
                    meeting, person, () -> clerk.pending(viewer.get(), meeting).size());
        }
    }
}
