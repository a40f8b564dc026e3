// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.List;
import org.docket.clerk.Clerk;
import org.docket.clerk.Committed;
import org.docket.clerk.Queue;
import org.docket.json.Answer;
import org.docket.json.ChangeJson;
import org.docket.json.Fields;
import org.docket.json.Malformed;
import org.docket.json.Sent;

/** A person's queue for other programs: what waits, one change more, and the commit. */
final class ApiQueue {
    private final Clerk clerk;

    ApiQueue(House house) {
        this.clerk = house.clerk();
    }

    void show(Context ctx) {
        answer(ctx, clerk.queue(Visitor.viewer(ctx), date(ctx)));
    }

    void replace(Context ctx) throws Malformed {
        List<Sent> changes = ChangeJson.list(ctx.body(), Api.signature(ctx));
        answer(ctx, clerk.replaceQueue(Visitor.viewer(ctx), date(ctx), changes));
    }

    void add(Context ctx) throws Malformed {
        Sent change = ChangeJson.one(ctx.body(), Api.signature(ctx));
        answer(ctx, clerk.enqueue(Visitor.viewer(ctx), date(ctx), change));
    }

    /** Without a message, or without anything sent at all, the message tells what was done. */
    void commit(Context ctx) throws Malformed {
        String message = ctx.body().isBlank()
                ? ""
                : Fields.read(ctx.body()).optional("message").orElse("");
        Committed committed = clerk.commit(Visitor.viewer(ctx), date(ctx), message);
        RequestLog.tell(ctx, committed.revision());
        if (committed.applied().isEmpty()) {
            Api.problem(ctx, 409, "Nothing of the queue could be applied.", problem -> tell(problem, committed));
        } else {
            Api.answer(ctx, tell(Answer.of(), committed).print());
        }
    }

    private static String date(Context ctx) {
        return ctx.pathParam("date");
    }

    private static Answer tell(Answer answer, Committed committed) {
        return Api.revision(answer, committed.revision())
                .changes("applied", committed.applied())
                .answers("kept", committed.kept().stream().map(ApiQueue::kept).toList());
    }

    private static Answer kept(Queue.Entry entry) {
        return Answer.of()
                .change("change", new Sent(entry.id(), entry.change()))
                .put("reason", entry.reason());
    }

    private static void answer(Context ctx, Queue queue) {
        Api.answer(
                ctx,
                Answer.print(queue.entries().stream().map(ApiQueue::waiting).toList()));
    }

    /** The change itself and why it does not apply; a withdrawal has a reason of its own. */
    private static Answer waiting(Queue.Entry entry) {
        Answer answer = Answer.of(new Sent(entry.id(), entry.change()));
        return entry.applies() ? answer : answer.put(answer.has("reason") ? "refused" : "reason", entry.reason());
    }
}
