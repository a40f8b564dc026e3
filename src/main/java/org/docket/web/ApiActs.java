// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.IntFunction;
import org.docket.agenda.Item;
import org.docket.clerk.Clerk;
import org.docket.clerk.MeetingBook;
import org.docket.edit.Target;
import org.docket.json.ActJson;
import org.docket.json.Answer;
import org.docket.json.Fields;
import org.docket.json.Malformed;
import org.docket.meeting.Noted;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Recorded;
import org.docket.people.Person;

/** What happens at a meeting, for other programs: one act more, and what stands so far. */
final class ApiActs {
    private static final String CONSENTED = "consented";

    private final Clerk clerk;
    private final Meetings meetings;
    private final MeetingBook book;

    ApiActs(House house) {
        this.clerk = house.clerk();
        this.meetings = new Meetings(house);
        this.book = MeetingBook.of(clerk, house.clock());
    }

    /** What stands, first to last, as far as the reader may know. */
    void list(Context ctx) {
        String meeting = meetings.newest(ctx).meeting();
        Proceedings so = book.read(Visitor.viewer(ctx), meeting);
        IntFunction<Optional<Item>> items = items(meeting);
        Api.answer(
                ctx,
                Answer.print(
                        so.standing().stream().map(act -> Answer.of(act, items)).toList()));
    }

    /** Writes an act down. What consent comes to is for the board to say, so only its sections are read. */
    void add(Context ctx) throws Malformed {
        String meeting = meetings.newest(ctx).meeting();
        Person viewer = Visitor.viewer(ctx);
        Fields fields = Fields.read(ctx.body());
        String id = fields.id("id");
        if (CONSENTED.equals(fields.text("act"))) {
            Recorded consent = book.takeConsent(viewer, meeting, id, fields.texts("sections"));
            Api.answer(ctx, Answer.of(consent, items(meeting)).print());
        } else {
            MeetingBook.Sent sent = new MeetingBook.Sent(id, target(fields), around -> ActJson.read(fields, around));
            Api.answer(ctx, answer(book.write(viewer, meeting, sent)).print());
        }
    }

    private static Answer answer(MeetingBook.Taken taken) {
        Answer answer = Answer.of()
                .put("number", taken.act().number())
                .put("when", taken.act().when().toString());
        if (taken.version() > 0) {
            answer.put("version", taken.version());
        }
        taken.others()
                .ifPresent(others -> answer.put(
                        "others",
                        Answer.of()
                                .put("number", others.number())
                                .put("who", others.who())
                                .put("text", ((Noted) others.act()).text())));
        return answer;
    }

    private static Optional<Target> target(Fields fields) throws Malformed {
        Optional<String> item = fields.optional("item");
        Optional<String> title = fields.optional("title");
        return item.map(id -> new Target(id, title, Optional.empty()));
    }

    private IntFunction<Optional<Item>> items(String meeting) {
        return book.items(meeting, clerk.agenda(meeting));
    }
}
