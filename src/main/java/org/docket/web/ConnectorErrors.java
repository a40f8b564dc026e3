// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.docket.json.Answer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers requests so broken that they do not reach the site: addresses that are none, headers without end. */
final class ConnectorErrors implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Problem problem = Problem.of(response.getStatus(), "This request cannot be read.");
        Headers.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put("Content-Type", "application/problem+json");
        String body = Answer.problem(problem.status(), problem.title(), problem.detail())
                .print();
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
