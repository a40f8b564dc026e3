// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.edit.Refused;
import org.docket.mail.Subscribing;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Subscription;
import org.docket.store.Subscription.Kind;

/** What people and lists get by mail: begun here, and ended here or by one press in a mail program. */
final class SubscriptionPages {
    private static final String PAGE = "/subscriptions";

    private final Subscribing subscribing;

    SubscriptionPages(House house) {
        this.subscribing = house.mailroom().subscribing();
    }

    void show(Context ctx) {
        show(ctx, "");
    }

    private void show(Context ctx, String complaint) {
        Person viewer = Visitor.viewer(ctx);
        List<Subscription> all = subscribing.all();
        Templates.show(
                ctx,
                new SubscriptionsPage(
                        Frame.of(ctx, "Subscriptions"),
                        viewer.mail(),
                        all.stream().filter(one -> isOf(one, viewer)).toList(),
                        keeps(viewer)
                                ? all.stream()
                                        .filter(one -> one.person().isEmpty())
                                        .toList()
                                : List.of(),
                        subscribing.projects(viewer),
                        keeps(viewer),
                        complaint));
    }

    void add(Context ctx) {
        Person viewer = Visitor.viewer(ctx);
        String address = Form.field(ctx, "address").strip();
        if (!address.isEmpty() && !keeps(viewer)) {
            throw new ForbiddenResponse("Your roles do not let you subscribe lists.");
        }
        try {
            subscribing.add(viewer, wanted(ctx, viewer, address));
            ctx.redirect(PAGE, HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            show(ctx, refused.getMessage());
        }
    }

    private static Subscribing.Wanted wanted(Context ctx, Person viewer, String address) {
        String word = Form.required(ctx, "kind");
        Kind kind = Stream.of(Kind.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("Nobody can subscribe to \"" + word + "\"."));
        return new Subscribing.Wanted(
                address.isEmpty() ? Optional.of(viewer.id()) : Optional.empty(),
                address,
                kind,
                kind == Kind.PROJECT ? Form.field(ctx, "project").strip() : "",
                Form.field(ctx, "daily").equals("yes"),
                address.isEmpty() ? "" : Form.field(ctx, "sight"));
    }

    void remove(Context ctx) {
        Person viewer = Visitor.viewer(ctx);
        String id = Form.required(ctx, "id");
        subscribing.all().stream()
                .filter(one -> String.valueOf(one.id()).equals(id))
                .filter(one -> isOf(one, viewer) || one.person().isEmpty() && keeps(viewer))
                .findFirst()
                .ifPresent(one -> subscribing.end(one, viewer.id()));
        ctx.redirect(PAGE, HttpStatus.SEE_OTHER);
    }

    /** The page behind the link in a mail: looking at it changes nothing, since programs look at links, too. */
    void asked(Context ctx) {
        Subscription subscription = ofSecret(ctx);
        Templates.show(
                ctx,
                new UnsubscribePage(
                        Frame.of(ctx, "Unsubscribe"), subscription, subscribing.isOver(subscription), ctx.path()));
    }

    /** Answers at once, since mail programs that press do not follow an answer that leads elsewhere. */
    void unsubscribe(Context ctx) {
        Subscription subscription = ofSecret(ctx);
        subscribing.end(subscription, subscription.person().orElse("link"));
        asked(ctx);
    }

    private Subscription ofSecret(Context ctx) {
        return subscribing
                .ofSecret(ctx.pathParam("secret"))
                .orElseThrow(() -> new NotFoundResponse("There is no such subscription."));
    }

    private static boolean isOf(Subscription subscription, Person person) {
        return subscription.person().filter(person.id()::equals).isPresent();
    }

    private static boolean keeps(Person person) {
        return person.may(Right.KEEP_AGENDA) || person.may(Right.KEEP_ACCOUNTS);
    }
}
