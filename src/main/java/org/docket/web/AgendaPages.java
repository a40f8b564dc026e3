// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Seating;
import org.docket.people.Right;
import org.docket.store.Revision;

/** The pages on a whole agenda: its index, and lists of items that have something in common. */
final class AgendaPages {
    private final Clerk clerk;
    private final Board board;
    private final Meetings meetings;
    private final Readings readings;

    AgendaPages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.board = house.board();
        this.meetings = new Meetings(house);
        this.readings = readings;
    }

    /** Leads to the meeting that is next, or to the last one there was; who reads none, to the own account. */
    void start(Context ctx) {
        if (!Access.READER.isFor(Visitor.viewer(ctx), board)) {
            ctx.redirect("/account", HttpStatus.FOUND);
            return;
        }
        Optional<Revision> current = meetings.current();
        if (current.isPresent()) {
            ctx.redirect("/" + current.get().meeting() + "/", HttpStatus.FOUND);
        } else {
            Templates.show(ctx, new EmptyPage(Frame.of(ctx, "No agenda yet")));
        }
    }

    void index(Context ctx) {
        Reading reading = readings.of(ctx);
        if (!ctx.path().endsWith("/")) {
            ctx.redirect(reading.meeting().address(), HttpStatus.FOUND);
            return;
        }
        List<String> dates = clerk.meetings().stream().map(Revision::meeting).toList();
        int at = dates.indexOf(reading.meeting().date());
        Step help = Step.to(reading.meeting().address("help"), "Help");
        IndexPage page = IndexPage.of(
                reading,
                beside(dates, at - 1).or(() -> Optional.of(help)),
                beside(dates, at + 1).or(() -> Optional.of(help)));
        Optional<String> seating = clerk.seatings()
                .proposed(reading.reader(), reading.meeting().date())
                .map(Seating::words);
        Templates.show(ctx, page.telling(seating).toDo(toDo(reading, at == dates.size() - 1)));
    }

    /** Whoever keeps the agenda chooses its action items, and once the last meeting has come makes the next agenda. */
    private List<Step> toDo(Reading reading, boolean isLast) {
        Stream<Step> actions = reading.agenda().items().stream()
                .filter(item -> !Offer.of(clerk, reading, item).isEmpty())
                .map(item -> Step.to(reading.address(item), "Choose action items"));
        boolean leads = reading.isMeetingDay()
                && reading.phase().isOpen()
                && reading.reader().may(Right.LEAD);
        Stream<Step> chair =
                leads ? Stream.of(Step.to(reading.meeting().address("chair"), "Chair’s view")) : Stream.empty();
        boolean isTime = isLast && reading.isMeetingDay() && reading.reader().may(Right.KEEP_AGENDA);
        Stream<Step> next = isTime ? Stream.of(Step.to("/next", "Make the next agenda")) : Stream.empty();
        return Stream.of(chair, actions, next).flatMap(steps -> steps).toList();
    }

    void flagged(Context ctx) {
        show(ctx, ListPage::flagged);
    }

    void missing(Context ctx) {
        show(ctx, ListPage::missing);
    }

    void rejected(Context ctx) {
        show(ctx, ListPage::rejected);
    }

    void comments(Context ctx) {
        show(ctx, ListPage::comments);
    }

    void help(Context ctx) {
        show(ctx, HelpPage::of);
    }

    void search(Context ctx) {
        String query = Optional.ofNullable(ctx.queryParam("q")).orElse("");
        show(ctx, reading -> SearchPage.of(reading, query));
    }

    void shepherd(Context ctx) {
        String name = ctx.pathParam("name");
        show(
                ctx,
                reading -> ShepherdPage.of(reading, name)
                        .orElseThrow(() -> new NotFoundResponse("Nobody of this name looks after a report.")));
    }

    private void show(Context ctx, Function<Reading, Object> page) {
        Templates.show(ctx, page.apply(readings.of(ctx)));
    }

    private static Optional<Step> beside(List<String> dates, int at) {
        return at < 0 || at >= dates.size()
                ? Optional.empty()
                : Optional.of(Step.to("/" + dates.get(at) + "/", Meeting.dayInWords(dates.get(at))));
    }
}
