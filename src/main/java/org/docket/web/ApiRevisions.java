// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.docket.agenda.Utf8;
import org.docket.clerk.Clerk;
import org.docket.edit.Difference;
import org.docket.json.Answer;
import org.docket.store.Revision;

/** The history of an agenda for other programs. */
final class ApiRevisions {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final Clerk clerk;

    ApiRevisions(House house) {
        this.clerk = house.clerk();
    }

    void list(Context ctx) {
        Api.answer(
                ctx,
                Answer.print(clerk.revisions(Visitor.viewer(ctx), ctx.pathParam("date")).stream()
                        .map(revision -> Answer.of()
                                .put("number", revision.number())
                                .put("parent", revision.parent())
                                .put("who", revision.who())
                                .put("when", revision.when().toString())
                                .put("message", revision.message())
                                .put("digest", revision.sha256()))
                        .toList()));
    }

    void text(Context ctx) {
        Revision revision = revision(ctx);
        if (!ETag.isKnown(ctx, revision.number())) {
            Api.text(ctx, clerk.text(Visitor.viewer(ctx), revision.meeting(), revision.number()));
        }
    }

    /** The unified difference to the revision before; of the first, the whole text. */
    void difference(Context ctx) {
        Revision revision = revision(ctx);
        String now = Utf8.decode(clerk.text(Visitor.viewer(ctx), revision.meeting(), revision.number()));
        String before = revision.parent() == 0
                ? ""
                : Utf8.decode(clerk.text(Visitor.viewer(ctx), revision.meeting(), revision.parent()));
        Api.text(
                ctx,
                Utf8.encode(Difference.between(before, now).unified(name(revision.parent()), name(revision.number()))));
    }

    private static String name(int number) {
        return "revision " + number;
    }

    private Revision revision(Context ctx) {
        return Optional.of(ctx.pathParam("number"))
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::parseInt)
                .flatMap(number -> clerk.revision(ctx.pathParam("date"), number))
                .orElseThrow(() -> new NotFoundResponse("There is no such revision."));
    }
}
