// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import org.docket.clerk.WholeMeeting;

/** All of a meeting for other programs. */
final class ApiMeeting {
    private final Meetings meetings;
    private final WholeMeeting whole;

    ApiMeeting(House house) {
        this.meetings = new Meetings(house);
        this.whole = WholeMeeting.of(house.clerk(), house.clock());
    }

    void show(Context ctx) {
        String meeting = meetings.newest(ctx).meeting();
        Api.answer(ctx, whole.read(Visitor.viewer(ctx), meeting).print());
    }
}
