// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.HandEdited;
import org.docket.clerk.Made;
import org.docket.clerk.Sight;
import org.docket.clerk.Sights;
import org.docket.clerk.Typed;
import org.docket.json.AgendaJson;
import org.docket.json.Answer;
import org.docket.json.ChangeJson;
import org.docket.json.Malformed;
import org.docket.json.Sent;
import org.docket.json.Voice;
import org.docket.store.Revision;

/** Agendas for other programs: what there is, the items, the text, and changes made at once. */
final class ApiAgendas {
    private final Clerk clerk;
    private final Meetings meetings;
    private final Speaking speaking;
    private final PrintedItems items;
    private final Board board;

    ApiAgendas(House house) {
        this.speaking = new Speaking(house, new Readings(house));
        this.clerk = house.clerk();
        this.meetings = new Meetings(house);
        this.items = new PrintedItems(house.clerk());
        this.board = house.board();
    }

    void list(Context ctx) {
        Api.answer(
                ctx,
                Answer.print(clerk.meetings().stream()
                        .map(revision -> line(
                                revision, Sight.of(Visitor.viewer(ctx), board).isWhole()))
                        .toList()));
    }

    /** Why a meeting is cancelled is for those who may read all of the agenda; others are told that it is. */
    private Answer line(Revision revision, boolean whole) {
        Answer line = Answer.of()
                .put("date", revision.meeting())
                .put("revision", revision.number())
                .put("etag", ETag.of(revision.number()))
                .put("phase", meetings.phase(revision.meeting()));
        return clerk.dates()
                .cancelled(revision.meeting())
                .map(cancelled -> line.put("cancelled", whole ? cancelled.reason() : ""))
                .orElse(line);
    }

    void items(Context ctx) {
        Revision newest = meetings.newest(ctx);
        Sight sight = Sights.of(clerk).of(Visitor.viewer(ctx), newest.meeting());
        if (sight.isWhole() && !ETag.isKnown(ctx, newest.number())) {
            ctx.result(items.of(newest)).contentType(Api.JSON);
        } else if (!sight.isWhole() && !ETag.isKnown(ctx, ETag.of(newest.number(), sight.word()))) {
            Agenda part = clerk.agenda(Visitor.viewer(ctx), newest.meeting(), newest.number());
            ctx.status(HttpStatus.PARTIAL_CONTENT)
                    .result(AgendaJson.print(part, AgendaJson.Warnings.ALL))
                    .contentType(Api.JSON);
        }
    }

    void text(Context ctx) {
        Revision newest = meetings.newest(ctx);
        if (!ETag.isKnown(ctx, newest.number())) {
            Api.text(ctx, clerk.text(Visitor.viewer(ctx), newest.meeting(), newest.number()));
        }
    }

    /** A text edited by hand, from the revision that {@code If-Match} names. */
    void edit(Context ctx) {
        Revision newest = meetings.newest(ctx);
        String ifMatch = Optional.ofNullable(ctx.header("If-Match"))
                .orElseThrow(() -> new HttpResponseException(428, "Say in If-Match which revision you edited."));
        int base = base(ifMatch, newest);
        HandEdited edited = clerk.edit(
                Visitor.viewer(ctx), newest.meeting(), Typed.of(base, Utf8.decode(ctx.bodyAsBytes()), ctx.ip()));
        if (edited.isConflict()) {
            Api.problem(
                    ctx,
                    412,
                    "Somebody else changed the same items since revision " + base + ".",
                    problem -> problem.put("items", edited.conflicts()));
        } else {
            RequestLog.tell(ctx, edited.revision());
            ctx.header("ETag", ETag.of(edited.revision().number()));
            Api.answer(
                    ctx,
                    Api.revision(edited.revision())
                            .put("merged", edited.merged())
                            .print());
        }
    }

    /** Changes made at once, all of them or none. */
    void change(Context ctx) throws Malformed {
        String meeting = ctx.pathParam("date");
        List<Sent> changes = ChangeJson.list(ctx.body(), Api.signature(ctx));
        Optional<Voice> voice = ChangeJson.voice(ctx.body());
        Made made = voice.isPresent()
                ? clerk.forOthers().enter(speaking.behalf(ctx, voice.get()), meeting, changes)
                : clerk.make(Visitor.viewer(ctx), meeting, changes, "");
        RequestLog.tell(ctx, made.revision());
        Api.answer(ctx, Api.revision(made.revision()).print());
    }

    private static int base(String ifMatch, Revision newest) {
        if (ifMatch.strip().equals("*")) {
            return newest.number();
        }
        OptionalInt named = ETag.named(ifMatch);
        if (named.isEmpty() || named.getAsInt() > newest.number()) {
            throw new HttpResponseException(412, "There is no revision " + ifMatch + " to merge this text with.");
        }
        return named.getAsInt();
    }
}
