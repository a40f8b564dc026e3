// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import org.docket.auth.Accounts;
import org.docket.auth.By;
import org.docket.auth.Door;
import org.docket.people.Person;
import org.docket.web.AccountPage.Said;

/** The own account: roles, password, sessions and bearer tokens. */
final class AccountPages {
    private static final int LONGEST_NAME = 80;
    private static final int SHORTEST_PASSWORD = 8;

    private final Door door;
    private final Clock clock;
    private final Proof proof;
    private final SessionCookie cookie;

    AccountPages(House house, Proof proof) {
        this.door = house.door();
        this.clock = house.clock().withZone(house.board().zone());
        this.proof = proof;
        this.cookie = new SessionCookie(house.isSecure());
    }

    void show(Context ctx) {
        String done = ctx.queryParamMap().containsKey("saved") ? "Your password is set." : "";
        show(ctx, Said.done(done));
    }

    /** Sets the password; other sessions end, and tokens with them. */
    void setPassword(Context ctx) {
        String password = Form.field(ctx, "password");
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            refuse(ctx, "A password has at least " + SHORTEST_PASSWORD + " characters.");
        } else if (!password.equals(Form.field(ctx, "again"))) {
            refuse(ctx, "The two passwords are not the same.");
        } else {
            String session = cookie.of(ctx).orElse("");
            accounts(ctx).setPassword(Visitor.viewer(ctx).id(), password, session);
            door.prove(Visitor.of(ctx).key(), password, ctx.ip());
            ctx.redirect("/account?saved", HttpStatus.SEE_OTHER);
        }
    }

    void signOutEverywhere(Context ctx) {
        accounts(ctx).signOut(Visitor.viewer(ctx).id());
        cookie.take(ctx);
        ctx.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    /** Makes a token and shows it, this once. */
    void makeToken(Context ctx) {
        String name = Form.field(ctx, "name").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            refuse(ctx, "Say in a few words what the token is for, so that you know it again.");
        } else {
            show(ctx, Said.token(accounts(ctx).makeToken(Visitor.viewer(ctx).id(), name)));
        }
    }

    void dropToken(Context ctx) {
        accounts(ctx).dropToken(Visitor.viewer(ctx).id(), Form.field(ctx, "token"));
        ctx.redirect("/account#tokens", HttpStatus.SEE_OTHER);
    }

    private Accounts accounts(Context ctx) {
        return door.accounts(new By(Visitor.viewer(ctx).id(), ctx.ip()));
    }

    private void refuse(Context ctx, String sentence) {
        ctx.status(HttpStatus.CONFLICT);
        show(ctx, Said.complaint(sentence));
    }

    private void show(Context ctx, Said said) {
        Accounts accounts = accounts(ctx);
        String id = Visitor.viewer(ctx).id();
        Person person = accounts.find(id).orElseThrow();
        boolean hasPassword = accounts.hasPassword(id);
        Templates.show(
                ctx,
                new AccountPage(
                        Frame.of(ctx, "My account"),
                        person,
                        LocalDate.now(clock),
                        door.sessions(id),
                        accounts.tokens(id),
                        hasPassword,
                        hasPassword && !proof.isProved(ctx),
                        said));
    }
}
