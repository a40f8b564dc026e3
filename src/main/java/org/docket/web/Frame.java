// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.docket.people.Person;

/** What stands around a page: its title, who reads it, where they are, and the pages before and after. */
record Frame(String title, Optional<Person> viewer, Optional<Here> here, Optional<Step> previous, Optional<Step> next) {
    /** A page outside of any meeting; around it stands the meeting that the reader comes from, or the next one. */
    static Frame of(Context ctx, String title) {
        Optional<Here> here = Readings.around(ctx).map(reading -> Here.of(reading, "", ""));
        return new Frame(title, Visitor.of(ctx).person(), here, Optional.empty(), Optional.empty());
    }

    /** A page of a meeting. */
    static Frame of(Reading reading, String title, String where) {
        return of(reading, title, Here.of(reading, where, ""));
    }

    static Frame of(Reading reading, String title, Here here) {
        return new Frame(title, Optional.of(reading.reader()), Optional.of(here), Optional.empty(), Optional.empty());
    }

    Frame between(Optional<Step> before, Optional<Step> after) {
        return new Frame(title, viewer, here, before, after);
    }

    String home() {
        return here.map(Here::home).orElse("/");
    }

    /** The title of the window: a page of a meeting says which meeting. */
    String windowTitle() {
        return here.map(place -> title + " · " + place.day()).orElse(title);
    }

    /** How many changes wait to be committed; nothing is said of them to those who are not signed in. */
    Optional<Integer> pending() {
        return viewer.map(person -> here.map(Here::pending).orElse(0));
    }
}
