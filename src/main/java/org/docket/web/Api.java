// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.docket.json.Answer;
import org.docket.json.ChangeJson;
import org.docket.people.Person;
import org.docket.store.Revision;

/** How the JSON interface answers. */
final class Api {
    static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String TEXT = "text/plain;charset=utf-8";

    private Api() {}

    /** What this interface is, for programs that write programs. */
    static void description(Context ctx) throws IOException {
        try (InputStream file = Api.class.getResourceAsStream("/openapi/openapi.json")) {
            ctx.result(file.readAllBytes()).contentType(JSON);
        }
    }

    static void answer(Context ctx, String json) {
        ctx.result(json).contentType(JSON);
    }

    static void text(Context ctx, byte[] text) {
        ctx.result(text).contentType(TEXT);
    }

    static void problem(Context ctx, int status, String detail, UnaryOperator<Answer> more) {
        Problem problem = Problem.of(status, detail);
        Answer answer = Answer.problem(status, problem.title(), problem.detail());
        ctx.status(status).result(more.apply(answer).print()).contentType(PROBLEM);
    }

    static Answer revision(Revision revision) {
        return revision(Answer.of(), revision);
    }

    static Answer revision(Answer answer, Revision revision) {
        return answer.put("revision", revision.number()).put("etag", ETag.of(revision.number()));
    }

    /** Who signs what is sent: whoever sent it. */
    static ChangeJson.Signature signature(Context ctx) {
        Person viewer = Visitor.viewer(ctx);
        return new ChangeJson.Signature(Optional.of(viewer.initials()), Optional.of(viewer.name()));
    }
}
