// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.docket.clerk.Clerk;
import org.docket.clerk.Marking;
import org.docket.clerk.MeetingBook;
import org.docket.json.Answer;
import org.docket.people.Person;
import org.docket.store.Revision;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** What happens to an agenda, told while it happens. */
final class ApiEvents {
    private static final int FAILED = 400;
    private static final int SMALL = 1024;

    private final Clerk clerk;
    private final Meetings meetings;
    private final LiveUpdates live;
    private final MeetingBook book;
    private final Marking marking;

    ApiEvents(House house, LiveUpdates live) {
        this.clerk = house.clerk();
        this.meetings = new Meetings(house);
        this.live = live;
        this.book = MeetingBook.of(house.clerk(), house.clock());
        this.marking = Marking.of(house.clerk(), house.clock());
    }

    /** What a stream would tell, for those who ask now and then. */
    void news(Context ctx) {
        Revision newest = meetings.newest(ctx);
        int pending = pending(Visitor.viewer(ctx), newest.meeting());
        int minutes = book.newest(newest.meeting());
        int topic = marking.count(newest.meeting());
        if (!ETag.isKnown(ctx, ETag.of(newest.number(), pending + " " + minutes + " " + topic))) {
            Answer answer = Answer.of()
                    .put("revision", newest.number())
                    .put("pending", pending)
                    .put("minutes", minutes)
                    .put("topic", topic);
            Api.answer(ctx, answer.print());
        }
    }

    /** What a stream would begin with, without the stream. */
    void head(Context ctx) {
        meetings.newest(ctx);
        ctx.contentType("text/event-stream;charset=utf-8");
        ctx.header("X-Accel-Buffering", "no");
    }

    /** Whoever comes back and says what they heard last is told at once what they missed. */
    void stream(Context ctx) throws IOException {
        head(ctx);
        ctx.res().setContentType("text/event-stream;charset=utf-8");
        ctx.res().setBufferSize(SMALL);
        ServletOutputStream out = ctx.res().getOutputStream();
        String meeting = Meetings.date(ctx);
        Visitor visitor = Visitor.of(ctx);
        Listener listener = new Listener(meeting, Visitor.viewer(ctx), visitor.key());
        LiveReader reader = new LiveReader(listener, out, () -> line(ctx).close());
        live.join(reader);
        catchUp(ctx, reader);
        ctx.future(() -> {
            out.setWriteListener(reader);
            return reader.whenGone();
        });
    }

    private void catchUp(Context ctx, LiveReader reader) {
        Optional<String> heard =
                Optional.ofNullable(ctx.header("Last-Event-ID")).or(() -> Optional.ofNullable(ctx.queryParam("heard")));
        if (heard.isPresent()) {
            Revision newest = meetings.newest(ctx);
            if (!heard.get().equals(String.valueOf(newest.number()))) {
                reader.offer(LiveUpdates.event(newest, 0));
            }
            tell(reader, "minutes", book.newest(newest.meeting()));
            tell(reader, "topic", marking.count(newest.meeting()));
            reader.offer(LiveUpdates.event(pending(reader.listener().person(), newest.meeting())));
        }
    }

    private static void tell(LiveReader reader, String what, int count) {
        if (count > 0) {
            reader.offer(LiveUpdates.event(what, count));
        }
    }

    /** Tells somebody's open pages how much waits, after whatever they did that may have changed it. */
    void tellQueue(Context ctx) {
        Optional<Person> viewer = Visitor.of(ctx).person();
        if (viewer.isPresent() && Meetings.isNamed(ctx) && !SameOrigin.isSafe(ctx) && ctx.statusCode() < FAILED) {
            String meeting = Meetings.date(ctx);
            live.queue(meeting, viewer.get().id(), () -> pending(viewer.get(), meeting));
        }
    }

    private int pending(Person person, String meeting) {
        return clerk.pending(person, meeting).size();
    }

    /** The line itself, to cut it when the reader does not read. */
    private static EndPoint line(Context ctx) {
        return ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
    }
}
