// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.docket.clerk.Vitals;
import org.docket.store.Trouble;

/** Tells machines whether all is well, in a word: 200 when it can be written, 503 when it can only be read. */
final class Health {
    private final Vitals vitals;

    Health(House house) {
        this.vitals = house.clerk().vitals();
    }

    void show(Context ctx) {
        Optional<Trouble> trouble = vitals.troubleNow();
        ctx.status(trouble.isPresent() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK);
        ctx.result(trouble.map(kind -> "read only: " + kind.sentence()).orElse("ok"));
    }
}
