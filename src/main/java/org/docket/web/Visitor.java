// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.util.Optional;
import org.docket.auth.Door;
import org.docket.auth.GuestPasses;
import org.docket.people.Person;

/**
 * Who sent a request: by bearer token, by session, or nobody known.
 *
 * @param key what the door knows that token or session by; empty without one
 */
record Visitor(Optional<Person> person, Way way, String key) {
    private static final String KEY = "visitor";
    private static final String BEARER = "Bearer ";

    /** How somebody proved who they are. */
    enum Way {
        TOKEN,
        COOKIE,
        NONE
    }

    /** The person a handler works for; only where the site asks for sign-in. */
    static Person viewer(Context ctx) {
        return of(ctx).person.orElseThrow(UnauthorizedResponse::new);
    }

    /** Who sent this request; nobody while that has not been looked up. */
    static Visitor of(Context ctx) {
        return Optional.<Visitor>ofNullable(ctx.attribute(KEY)).orElse(new Visitor(Optional.empty(), Way.NONE, ""));
    }

    /** Looks once who sent this request. A token, even a wrong one, stands before a cookie. */
    static Visitor lookUp(Context ctx, House house, SessionCookie cookie) {
        Door door = house.door();
        Optional<String> token = Optional.ofNullable(ctx.header("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
        Visitor visitor = token.isPresent()
                ? new Visitor(token.flatMap(door::bearer), Way.TOKEN, Door.key(token.get()))
                : cookie.of(ctx)
                        .map(identifier -> byCookie(ctx, house, identifier))
                        .orElse(of(ctx));
        ctx.attribute(KEY, visitor);
        return visitor;
    }

    /** The cookie of a session, or of somebody who came with a guest pass. */
    private static Visitor byCookie(Context ctx, House house, String identifier) {
        Optional<Person> person = GuestPasses.isOne(identifier)
                ? PassBounds.enter(ctx, house, identifier)
                : who(ctx, house.door(), identifier);
        return new Visitor(person, Way.COOKIE, Door.key(identifier));
    }

    /** A page that keeps itself true while nobody looks does not keep its reader signed in. */
    private static Optional<Person> who(Context ctx, Door door, String identifier) {
        boolean byItself = "live".equals(ctx.header("Docket-Purpose"))
                || ctx.path().startsWith(Site.API) && ctx.path().matches(".*/(news|events)");
        return byItself ? door.glance(identifier) : door.session(identifier);
    }
}
