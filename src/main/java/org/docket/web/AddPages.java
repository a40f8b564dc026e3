// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.clerk.Cabinet;
import org.docket.clerk.Clerk;
import org.docket.committees.Committee;
import org.docket.edit.Refused;
import org.docket.filing.Resolution;
import org.docket.filing.ResolutionWriter;
import org.docket.json.Sent;
import org.docket.people.Right;
import org.docket.store.Revision;

/** Puts an item on the agenda step by step: what it is, what its text is made of, the text, and there it stands. */
final class AddPages {
    private final Clerk clerk;
    private final Cabinet cabinet;
    private final Readings readings;

    AddPages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.cabinet = Cabinet.of(house.clerk(), house.board(), house.clock());
        this.readings = readings;
    }

    /** The first form for which something is yet to be told. */
    void form(Context ctx) {
        Reading reading = readings.of(ctx);
        requireSome(reading);
        String word = Facts.asked(ctx, "kind");
        if (word.isEmpty()) {
            Templates.show(ctx, AddPage.of(reading));
            return;
        }
        Facts facts = Facts.of(ctx, kind(reading, word));
        Projects projects = new Projects(reading, cabinet.committees(reading.reader()));
        boolean again = !Facts.asked(ctx, "again").isEmpty();
        try {
            Templates.show(
                    ctx,
                    again || asks(facts, projects)
                            ? FactsPage.of(reading, facts, projects)
                            : made(reading, facts, projects));
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, FactsPage.of(reading, facts, projects).refused(refused.getMessage()));
        }
    }

    /** Without a committee file the committee of a report is typed beside its text. */
    private static boolean asks(Facts facts, Projects projects) {
        return !facts.areComplete() && (facts.kind() != Addition.REPORT || projects.isKnown());
    }

    private NewItemPage made(Reading reading, Facts facts, Projects projects) {
        if (facts.kind() == Addition.REPORT) {
            return foreseen(reading, report(facts, projects));
        }
        Resolution written = facts.written(new ResolutionWriter(projects.file(), reading.agenda()));
        String query = facts.kind().isWritten() ? facts.query() : "";
        return foreseen(reading, new NewItem(facts.kind(), written.title(), written.text(), "", "", "", query));
    }

    private static NewItem report(Facts facts, Projects projects) {
        String query = projects.isKnown() ? facts.query() : "";
        String name = projects.committee(facts.committee()).map(Committee::name).orElse(facts.committee());
        return new NewItem(Addition.REPORT, "", "", name, projects.chair(name), "", query);
    }

    /** Shows how a text will stand in the file, or adds it; refused, the form comes back with what was typed. */
    void send(Context ctx) {
        Reading reading = readings.of(ctx);
        requireSome(reading);
        NewItem item = NewItem.typed(ctx, kind(reading, Form.field(ctx, "kind")));
        switch (Form.field(ctx, "change")) {
            case "check" -> Templates.show(ctx, foreseen(reading, item));
            case "add" -> add(ctx, reading, item);
            default -> throw new BadRequestResponse("The field \"change\" is check or add.");
        }
    }

    private void add(Context ctx, Reading reading, NewItem item) {
        Optional<Item> there =
                reading.agenda().items().stream().filter(item::is).findFirst();
        try {
            ctx.redirect(there.map(reading::address).orElseGet(() -> added(ctx, reading, item)), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, NewItemPage.of(reading, item).refused(refused.getMessage()));
        }
    }

    /** Adds it, and answers with its address, whatever else was added meanwhile. */
    private String added(Context ctx, Reading reading, NewItem item) {
        String meeting = reading.meeting().date();
        Revision made = clerk.make(reading.reader(), meeting, List.of(new Sent(Optional.empty(), item.change())), "")
                .revision();
        RequestLog.tell(ctx, made);
        Agenda before = clerk.agenda(reading.reader(), meeting, made.parent());
        Agenda after = clerk.agenda(reading.reader(), meeting, made.number());
        return Foreseen.added(before, after)
                .flatMap(added -> readings.of(ctx).agenda().item(added.id()))
                .map(readings.of(ctx)::address)
                .orElse(reading.meeting().address());
    }

    /** What cannot stand in the file says why instead. */
    private NewItemPage foreseen(Reading reading, NewItem item) {
        NewItemPage page = NewItemPage.of(reading, item);
        if (item.isBlank()) {
            return page;
        }
        try {
            return page.foreseen(Foreseen.of(
                    reading.agenda(),
                    clerk.beforeFiling()
                            .after(reading.reader(), reading.meeting().date(), item.change())));
        } catch (Refused refused) {
            return page.refused(refused.getMessage());
        }
    }

    private static void requireSome(Reading reading) {
        if (Addition.of(reading).isEmpty()) {
            throw new ForbiddenResponse("You may not " + Right.FILE.deed() + ".");
        }
    }

    private static Addition kind(Reading reading, String word) {
        Addition kind = Addition.named(word).orElseThrow(() -> new NotFoundResponse("There is no such kind of item."));
        if (!Addition.of(reading).contains(kind)) {
            throw new ForbiddenResponse("You may not " + Right.FILE.deed() + ".");
        }
        return kind;
    }
}
