// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.docket.auth.Door;
import org.docket.people.Person;

/** Links that sign in: to look at one changes nothing, its button uses it up. */
final class SignInLinks {
    private final Door door;
    private final SessionCookie cookie;

    SignInLinks(House house) {
        this.door = house.door();
        this.cookie = new SessionCookie(house.isSecure());
    }

    void show(Context ctx) {
        String secret = ctx.pathParam("secret");
        show(ctx, door.invited(secret).map(Person::name).orElse(""));
    }

    /** Signs in; who has no password yet is led to where one is set. */
    void enter(Context ctx) {
        String secret = ctx.pathParam("secret");
        Optional<Person> person = door.invited(secret);
        Optional<String> identifier = door.follow(secret, ctx.ip());
        if (person.isEmpty() || identifier.isEmpty()) {
            show(ctx, "");
            return;
        }
        cookie.of(ctx).ifPresent(door::signOut);
        cookie.give(ctx, identifier.get());
        ctx.redirect(door.hasPassword(person.get().id()) ? "/" : "/account", HttpStatus.SEE_OTHER);
    }

    private static void show(Context ctx, String name) {
        if (name.isEmpty()) {
            ctx.status(HttpStatus.GONE);
        }
        Templates.show(
                ctx, new LinkPage(Frame.of(ctx, name.isEmpty() ? "This link is over" : "Sign in"), name, ctx.path()));
    }
}
