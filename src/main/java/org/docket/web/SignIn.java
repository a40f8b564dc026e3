// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.docket.auth.Door;
import org.docket.json.Fields;
import org.docket.json.Malformed;

/** Signing in and out. */
final class SignIn {
    private static final String WRONG = "This id and this password do not belong together.";

    private final Door door;
    private final SessionCookie cookie;

    SignIn(House house) {
        this.door = house.door();
        this.cookie = new SessionCookie(house.isSecure());
    }

    void form(Context ctx) {
        Templates.show(ctx, new SignInPage(Frame.of(ctx, "Sign in"), "/", ""));
    }

    /** Takes a form or JSON; a session before this one ends. */
    void enter(Context ctx) throws Malformed {
        Words words = ctx.isJson() ? Words.of(Fields.read(ctx.body())) : Words.of(ctx);
        Optional<String> identifier = door.signIn(words.id, words.password, ctx.ip());
        if (identifier.isPresent()) {
            cookie.of(ctx).ifPresent(door::signOut);
            cookie.give(ctx, identifier.get());
            ctx.redirect(words.to, HttpStatus.SEE_OTHER);
        } else {
            refuse(ctx, words.to);
        }
    }

    void leave(Context ctx) {
        cookie.of(ctx).ifPresent(door::signOut);
        cookie.take(ctx);
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }

    private static void refuse(Context ctx, String to) {
        Errors.show(ctx, Problem.of(401, WRONG));
        if (Errors.wantsPage(ctx)) {
            Templates.show(ctx, new SignInPage(Frame.of(ctx, "Sign in"), to, WRONG));
        }
    }

    /** What somebody signs in with, and where they go then. */
    private record Words(String id, String password, String to) {
        static Words of(Fields fields) throws Malformed {
            return new Words(
                    fields.text("id"),
                    fields.text("password"),
                    LocalPath.of(fields.optional("to").orElse("/")));
        }

        static Words of(Context ctx) {
            return new Words(field(ctx, "id"), field(ctx, "password"), LocalPath.of(field(ctx, "to")));
        }

        private static String field(Context ctx, String name) {
            return Optional.ofNullable(ctx.formParam(name)).orElse("");
        }
    }
}
