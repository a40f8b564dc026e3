// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.docket.people.Person;

/** What stands around a page: its title and who reads it. */
record Frame(String title, Optional<Person> viewer) {
    static Frame of(Context ctx, String title) {
        return new Frame(title, Visitor.of(ctx).person());
    }
}
