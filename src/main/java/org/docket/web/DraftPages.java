// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import org.docket.agenda.Item;
import org.docket.clerk.Clerk;
import org.docket.clerk.Draft;
import org.docket.clerk.Drafts;
import org.docket.json.Answer;
import org.docket.json.Fields;
import org.docket.json.Malformed;
import org.docket.people.Person;
import org.docket.store.DraftVersion;

/** The draft of an item: its versions on a page, and kept as it is typed. */
final class DraftPages {
    private final House house;
    private final Clerk clerk;
    private final Readings readings;

    DraftPages(House house, Readings readings) {
        this.house = house;
        this.clerk = house.clerk();
        this.readings = readings;
    }

    void show(Context ctx) {
        Reading reading = readings.of(ctx);
        Item item = Readings.item(ctx, reading);
        Templates.show(ctx, DraftPage.of(house, reading, item));
    }

    /** Every version, first to last. */
    void list(Context ctx) {
        Draft draft = clerk.drafts().of(Visitor.viewer(ctx), ctx.pathParam("date"), ctx.pathParam("item"));
        Api.answer(
                ctx,
                Answer.print(draft.versions().stream()
                        .map(version -> answer(version)
                                .put("source", version.source())
                                .put("text", version.text())
                                .put("filed", draft.filed().getOrDefault(version.number(), 0)))
                        .toList()));
    }

    /** Keeps what was typed, and says whether somebody else saved meanwhile. */
    void keep(Context ctx) throws Malformed {
        Fields fields = Fields.read(ctx.body());
        Drafts.Typing typing = new Drafts.Typing(
                ctx.pathParam("item"),
                fields.number("from"),
                new DraftVersion.Basis(fields.text("digest"), fields.number("read")),
                fields.text("text").replace("\r\n", "\n"));
        Person viewer = Visitor.viewer(ctx);
        Drafts.Saved saved = clerk.drafts().save(viewer, ctx.pathParam("date"), typing);
        Answer answer = answer(saved.version());
        saved.others().ifPresent(others -> answer.put("others", others.number()));
        Api.answer(ctx, answer.print());
    }

    private static Answer answer(DraftVersion version) {
        return Answer.of()
                .put("version", version.number())
                .put("from", version.madeFrom())
                .put("who", version.who())
                .put("when", version.when().toString());
    }
}
