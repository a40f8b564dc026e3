// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docket.agenda.Utf8;
import org.docket.auth.Door;
import org.docket.clerk.Affirmations;
import org.docket.clerk.Clerk;
import org.docket.people.Person;
import org.docket.store.Revision;

/** The pages on the history of an agenda. */
final class RevisionPages {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final Clerk clerk;
    private final Affirmations affirmations;
    private final Door door;
    private final Readings readings;

    RevisionPages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.affirmations = new Affirmations(house.clerk(), house.board());
        this.door = house.door();
        this.readings = readings;
    }

    void list(Context ctx) {
        Reading reading = readings.of(ctx);
        Templates.show(
                ctx,
                RevisionsPage.of(
                        reading,
                        clerk.revisions(reading.reader(), reading.meeting().date()),
                        affirmations.of(reading.reader(), reading.meeting().date()),
                        people()));
    }

    /** What one revision changed. */
    void show(Context ctx) {
        Reading reading = readings.of(ctx);
        Revision revision = clerk.revision(reading.meeting().date(), number(ctx))
                .orElseThrow(() -> new NotFoundResponse("There is no such revision."));
        int since = since(ctx).orElse(revision.parent());
        String before = since == 0 ? "" : text(reading, since);
        Changes changes = Changes.between(before, text(reading, revision.number()));
        RevisionsPage.Line line = RevisionsPage.Line.of(reading, revision, people());
        Templates.show(
                ctx,
                since == revision.parent()
                        ? DifferencePage.of(reading, line, changes)
                        : DifferencePage.since(reading, line, since, changes));
    }

    /** The revision since which somebody wants to know what changed, when it is not the one before. */
    private static Optional<Integer> since(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("since")).flatMap(RevisionPages::parse);
    }

    static Optional<Integer> parse(String number) {
        return Optional.of(number)
                .filter(digits -> NUMBER.matcher(digits).matches())
                .map(Integer::parseInt);
    }

    static int number(Context ctx) {
        return parse(ctx.pathParam("number")).orElseThrow(() -> new NotFoundResponse("There is no such revision."));
    }

    private String text(Reading reading, int number) {
        return Utf8.shown(
                Utf8.decode(clerk.text(reading.reader(), reading.meeting().date(), number)));
    }

    private Map<String, String> people() {
        return door.people().stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
