// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;

/** How connections end with the service: idle ones at once, those on which a request is coming when it is answered. */
final class LastAnswers {
    /** Jetty's own is a second from the last byte, which a slow sender on a busy machine exceeds. */
    private static final long LONGEST_SILENCE = 10_000;

    private static final long LOOKS_EVERY_MILLIS = 20;

    private LastAnswers() {}

    /** Closes what is idle, and what becomes so, until the server has stopped. */
    static void begin(Server server) {
        for (Connector connector : server.getConnectors()) {
            if (connector instanceof AbstractConnector open) {
                open.setShutdownIdleTimeout(LONGEST_SILENCE);
            }
        }
        Thread closer = new Thread(() -> closeIdle(server), "last answers");
        closer.setDaemon(true);
        closer.start();
    }

    private static void closeIdle(Server server) {
        try {
            while (!server.isStopped()) {
                for (Connector connector : server.getConnectors()) {
                    connector.getConnectedEndPoints().stream()
                            .filter(LastAnswers::isIdle)
                            .forEach(EndPoint::close);
                }
                Thread.sleep(LOOKS_EVERY_MILLIS);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isIdle(EndPoint end) {
        return end.getConnection() instanceof HttpConnection connection
                && connection.getHttpChannel().getRequest() == null;
    }
}
