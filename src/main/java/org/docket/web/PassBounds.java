// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.auth.GuestPasses;
import org.docket.people.Person;
import org.docket.store.Pass;

/** What somebody with a guest pass may ask for: pages of the one meeting, to read. */
final class PassBounds {
    private static final String KEY = "pass";
    private static final String LEAVING = "/sign-out";
    private static final Pattern MEETING =
            Pattern.compile("/(?:api/v1/agendas/)?(\\d{4}-\\d\\d-\\d\\d(?:-\\d+)?)(?:[/.].*)?");

    private PassBounds() {}

    /** Who comes with this pass; nobody when it is over. */
    static Optional<Person> enter(Context ctx, House house, String secret) {
        Optional<Pass> pass = house.door().passes(house.board().zone()).good(secret);
        pass.ifPresent(found -> ctx.attribute(KEY, found));
        return pass.map(GuestPasses::guest);
    }

    /** The one meeting to which the pass lets in. */
    static Optional<String> meeting(Context ctx) {
        return Optional.<Pass>ofNullable(ctx.attribute(KEY)).map(Pass::meeting);
    }

    /** Refuses everything else to somebody who came with a pass. */
    static void require(Context ctx) {
        Pass pass = ctx.attribute(KEY);
        if (pass == null || ctx.path().equals(LEAVING)) {
            return;
        }
        Matcher asked = MEETING.matcher(ctx.path());
        if (!SameOrigin.isSafe(ctx) || !asked.matches() || !asked.group(1).equals(pass.meeting())) {
            throw new ForbiddenResponse("A guest pass lets you read along at one meeting, and nothing else.");
        }
    }
}
