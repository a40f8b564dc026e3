// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.clerk.Clerk;
import org.docket.store.Revision;

/** The meetings there are, and how far each has come. */
final class Meetings {
    private static final int DATE = "2015-02-18".length();

    private final Clerk clerk;
    private final Clock clock;

    Meetings(House house) {
        this.clerk = house.clerk();
        this.clock = house.clock().withZone(house.board().zone());
    }

    /** The newest revision of the meeting that the address names. */
    Revision newest(Context ctx) {
        Revision newest =
                clerk.newest(date(ctx)).orElseThrow(() -> new NotFoundResponse("There is no agenda of this date."));
        RequestLog.tell(ctx, newest);
        return newest;
    }

    /** Whether the address names a meeting at all. */
    static boolean isNamed(Context ctx) {
        return ctx.pathParamMap().containsKey("date") || ctx.pathParamMap().containsKey("day");
    }

    /** The name of the meeting in the address: one word in the JSON interface, its parts in pages. */
    static String date(Context ctx) {
        Map<String, String> params = ctx.pathParamMap();
        return params.containsKey("date")
                ? params.get("date")
                : params.get("year") + '-' + params.get("month") + '-' + params.get("day");
    }

    /** The earliest meeting that is neither over nor cancelled, else the newest. */
    Optional<Revision> current() {
        List<Revision> all = clerk.meetings();
        return all.stream()
                .filter(revision -> !isOver(revision.meeting()))
                .findFirst()
                .or(() -> all.stream().reduce((earlier, later) -> later));
    }

    /** How far it has come, in the word that programs know. */
    String phase(String meeting) {
        return clerk.phase(meeting).word();
    }

    private boolean isOver(String meeting) {
        return day(meeting).filter(day -> !day.isBefore(today())).isEmpty()
                || !clerk.phase(meeting).isOpen();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Optional<LocalDate> day(String meeting) {
        try {
            return Optional.of(LocalDate.parse(meeting.substring(0, Math.min(DATE, meeting.length()))));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
