// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docket.auth.Door;

/** Lets only those change rights and keys who proved by password within the last minutes who they are; asks others. */
final class Proof {
    static final String FIELD = "confirm";

    private final Door door;

    Proof(House house) {
        this.door = house.door();
    }

    /** The handler, when whoever asks has proved themselves; else a page that asks, and keeps the form as it was. */
    Handler of(Handler handler) {
        return ctx -> {
            Visitor visitor = Visitor.of(ctx);
            if (visitor.way() != Visitor.Way.COOKIE) {
                throw new ForbiddenResponse("This is done on a page, by somebody who has signed in; no token does it.");
            }
            String given = Form.field(ctx, FIELD);
            if (isProved(ctx) || !given.isEmpty() && door.prove(visitor.key(), given, ctx.ip())) {
                handler.handle(ctx);
            } else {
                ask(ctx, given.isEmpty() ? "" : "This is not your password.");
            }
        };
    }

    /** Whether a password need not be asked for; who has none yet has nothing to prove it by. */
    boolean isProved(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        return door.isProved(visitor.key())
                || !door.hasPassword(Visitor.viewer(ctx).id());
    }

    private static void ask(Context ctx, String complaint) {
        ctx.status(HttpStatus.FORBIDDEN);
        Templates.show(ctx, new ConfirmPage(Frame.of(ctx, "Confirm it is you"), ctx.path(), kept(ctx), complaint));
    }

    private static List<ConfirmPage.Field> kept(Context ctx) {
        List<ConfirmPage.Field> fields = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : ctx.formParamMap().entrySet()) {
            if (!field.getKey().equals(FIELD)) {
                field.getValue().forEach(value -> fields.add(new ConfirmPage.Field(field.getKey(), value)));
            }
        }
        return fields;
    }
}
