// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;

/** How connections end with the service: idle ones at once, those on which a request is coming when it is answered. */
final class LastAnswers {
    /** Jetty's own is a second from the last byte, which a slow sender on a busy machine exceeds. */
    private static final long LONGEST_SILENCE = 10_000;

    private volatile boolean ending;

    void begin(Server server) {
        ending = true;
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof AbstractConnector open) {
                open.setShutdownIdleTimeout(LONGEST_SILENCE);
            }
            connector.getConnectedEndPoints().stream()
                    .filter(LastAnswers::isIdle)
                    .forEach(EndPoint::close);
        }
    }

    /** Nothing more is asked on a connection after the answer that says so. */
    void say(Context ctx) {
        if (ending) {
            ctx.header(Header.CONNECTION, "close");
        }
    }

    private static boolean isIdle(EndPoint end) {
        return end.getConnection() instanceof HttpConnection connection
                && connection.getHttpChannel().getRequest() == null;
    }
}
