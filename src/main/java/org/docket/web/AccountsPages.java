// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.auth.Accounts;
import org.docket.auth.By;
import org.docket.auth.Door;
import org.docket.auth.NotHeld;
import org.docket.auth.Unfilled;
import org.docket.people.Person;
import org.docket.people.Term;
import org.docket.store.Taken;
import org.docket.web.PersonPage.Said;

/** The accounts of everybody, for those who keep them: who is there, in which roles, and what opens the door for them. */
final class AccountsPages {
    private final Door door;
    private final Clock clock;
    private final Optional<URI> url;

    AccountsPages(House house) {
        this.door = house.door();
        this.clock = house.clock().withZone(house.board().zone());
        this.url = house.url();
    }

    void list(Context ctx) {
        list(ctx, Map.of(), "");
    }

    void add(Context ctx) {
        AccountForm form = new AccountForm(ctx);
        try {
            Person person = form.person();
            accounts(ctx).add(person);
            ctx.redirect("/accounts/" + person.id() + "?added", HttpStatus.SEE_OTHER);
        } catch (Taken | IllegalArgumentException refused) {
            ctx.status(HttpStatus.CONFLICT);
            list(ctx, form.typed(), sentence(refused));
        }
    }

    void show(Context ctx) {
        String done = ctx.queryParamMap().containsKey("added") ? "Added. An invitation lets them in." : "";
        show(ctx, Said.done(done));
    }

    void describe(Context ctx) {
        changed(ctx, (accounts, form) -> {
            Person then = accounts.describe(ctx.pathParam("id"), form::described);
            return "Now " + then.name() + ", " + then.initials() + ".";
        });
    }

    void give(Context ctx) {
        changed(ctx, (accounts, form) -> {
            Term term = form.term();
            accounts.give(ctx.pathParam("id"), term);
            return "Now " + term + ".";
        });
    }

    void end(Context ctx) {
        changed(ctx, (accounts, form) -> {
            LocalDate last = form.day("last").orElse(LocalDate.now(clock).minusDays(1));
            Term role = form.term();
            accounts.end(ctx.pathParam("id"), List.of(role), last);
            return "No longer " + role.words() + " after " + last + ".";
        });
    }

    /** Takes the end of a term back. */
    void reopen(Context ctx) {
        changed(ctx, (accounts, form) -> {
            Term role = form.term();
            accounts.reopen(ctx.pathParam("id"), role);
            return "Goes on as " + role.words() + ".";
        });
    }

    void invite(Context ctx) {
        String secret = accounts(ctx).makeLink(ctx.pathParam("id"), Accounts.INVITATION);
        String place = url.map(URI::toString).orElse("http://" + ctx.host()).replaceAll("/+$", "");
        show(ctx, Said.link(place + "/sign-in/" + secret));
    }

    void signOut(Context ctx) {
        changed(ctx, (accounts, form) -> {
            accounts.signOut(ctx.pathParam("id"));
            accounts.dropTokens(ctx.pathParam("id"));
            return "Signed out everywhere; their tokens are revoked.";
        });
    }

    /** Something done to an account, answered by a sentence that says what. */
    private interface Deed {
        String done(Accounts accounts, AccountForm form);
    }

    private void changed(Context ctx, Deed deed) {
        AccountForm form = new AccountForm(ctx);
        try {
            show(ctx, Said.done(deed.done(accounts(ctx), form)));
        } catch (Taken | Unfilled | NotHeld | IllegalArgumentException refused) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, Said.complaint(sentence(refused), form.typed()));
        }
    }

    private static String sentence(RuntimeException refused) {
        String message = refused.getMessage();
        return message.endsWith(".") ? message : message + ".";
    }

    private Accounts accounts(Context ctx) {
        return door.accounts(new By(Visitor.viewer(ctx).id(), ctx.ip()));
    }

    private void list(Context ctx, Map<String, String> typed, String complaint) {
        String query = Optional.ofNullable(ctx.queryParam("q")).orElse("");
        List<Person> everybody = door.people();
        List<Person> found = AccountsPage.found(everybody, query);
        Templates.show(
                ctx,
                new AccountsPage(
                        Frame.of(ctx, "Accounts"),
                        found,
                        everybody.size(),
                        query,
                        LocalDate.now(clock),
                        typed,
                        complaint));
    }

    private void show(Context ctx, Said said) {
        Accounts accounts = accounts(ctx);
        Person person =
                accounts.find(ctx.pathParam("id")).orElseThrow(() -> new NotFoundResponse("Nobody has this id."));
        PersonPage.Keys keys = new PersonPage.Keys(
                door.sessions(person.id()), accounts.tokens(person.id()).size(), accounts.hasPassword(person.id()));
        Templates.show(ctx, new PersonPage(Frame.of(ctx, person.name()), person, LocalDate.now(clock), keys, said));
    }
}
