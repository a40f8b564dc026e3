// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docket.auth.Door;
import org.docket.people.Person;
import org.docket.store.Audit;
import org.docket.web.AuditPage.Sought;

/** The audit, newest first. */
final class AuditPages {
    private static final int MOST_DIGITS = 6;

    private final Door door;
    private final ZoneId zone;

    AuditPages(House house) {
        this.door = house.door();
        this.zone = house.board().zone();
    }

    void show(Context ctx) {
        Sought sought = new Sought(asked(ctx, "person"), asked(ctx, "kind"), page(ctx));
        Audit.Search search = new Audit.Search(
                sought.person(), sought.kind(), sought.page() * AuditPage.LENGTH, AuditPage.LENGTH + 1);
        Templates.show(
                ctx,
                new AuditPage(
                        Frame.of(ctx, "Audit"),
                        door.deeds(search),
                        sought,
                        door.kindsOfDeeds(),
                        door.people().stream().collect(Collectors.toMap(Person::id, Person::name)),
                        zone));
    }

    private static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }

    private static int page(Context ctx) {
        String page = asked(ctx, "page");
        if (!page.matches("\\d{0," + MOST_DIGITS + "}")) {
            throw new BadRequestResponse("There is no such page.");
        }
        return page.isEmpty() ? 0 : Integer.parseInt(page);
    }
}
