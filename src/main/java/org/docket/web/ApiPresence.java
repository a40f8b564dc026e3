// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.docket.json.Answer;
import org.docket.json.Fields;
import org.docket.json.Malformed;

/** Says to the others at the desk who is writing where. */
final class ApiPresence {
    private final Meetings meetings;
    private final LiveUpdates live;
    private final Presence presence;

    ApiPresence(House house, LiveUpdates live) {
        this.meetings = new Meetings(house);
        this.live = live;
        this.presence = new Presence(house.clock());
    }

    void say(Context ctx) throws Malformed {
        String meeting = meetings.newest(ctx).meeting();
        Fields fields = Fields.read(ctx.body());
        Optional<String> item = Optional.of(fields.text("item")).filter(id -> !id.isBlank());
        boolean take = fields.has("take") && fields.truth("take");
        Answer now = answer(presence.say(meeting, Visitor.viewer(ctx), item, take));
        live.presence(meeting, now);
        Api.answer(ctx, now.print());
    }

    private static Answer answer(List<Presence.Holder> holders) {
        return Answer.of()
                .answers(
                        "presence",
                        holders.stream()
                                .map(holder -> Answer.of()
                                        .put("item", holder.item())
                                        .put("who", holder.who())
                                        .put("name", holder.name()))
                                .toList());
    }
}
