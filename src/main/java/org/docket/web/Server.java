// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.docket.clerk.Bell;
import org.slf4j.LoggerFactory;

/** The service on one address, from its start to its stop. */
public final class Server implements AutoCloseable {
    private static final int GZIP_LEVEL = 5;
    private static final long LONGEST_STOP = 30_000;

    private final Javalin javalin;
    private final String host;
    private final Thread watcher;
    private final LiveUpdates live;

    private Server(Javalin javalin, String host, Thread watcher, LiveUpdates live) {
        this.javalin = javalin;
        this.host = host;
        this.watcher = watcher;
        this.live = live;
    }

    /** Loads the server's many classes on another thread, while the database is being opened. */
    public static void readAhead() {
        LoggerFactory.getILoggerFactory();
        Thread reader = new Thread(
                () -> Javalin.create(config -> config.startup.showJavalinBanner = false)
                        .jettyServer()
                        .server(),
                "read ahead");
        reader.setDaemon(true);
        reader.start();
    }

    /** Answers when this returns; port 0 is any that is free. */
    public static Server start(House house, String host, int port) {
        requireFree(host, port);
        LiveUpdates live = new LiveUpdates(house);
        Javalin javalin = Javalin.create(config -> configure(config, house, live));
        try {
            javalin.start(host, port);
        } catch (JavalinBindException taken) {
            throw new CannotListen(host, port, taken);
        }
        house.clerk().onRevision(live::revision);
        house.clerk().onNews(Bell.Beside.SAID, live::beside);
        house.clerk().onNews(Bell.Beside.HAPPENED, live::minutes);
        house.clerk().onNews(Bell.Beside.MARKED, live::topic);
        live.start();
        Thread watcher = new Thread(house.clerk()::watch, "watcher");
        watcher.setDaemon(true);
        watcher.start();
        return new Server(javalin, host, watcher, live);
    }

    /** Asked beforehand, because the server would also write an error of its own into the log. */
    private static void requireFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
        } catch (IOException | RuntimeException taken) {
            throw new CannotListen(host, port, taken);
        }
    }

    public String url() {
        return url(host, javalin.port());
    }

    /** The address of a server that listens there. */
    public static String url(String host, int port) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }

    LiveUpdates live() {
        return live;
    }

    /** Finishes what is being answered, then stops. */
    @Override
    public void close() {
        watcher.interrupt();
        LastAnswers.begin(javalin.jettyServer().server());
        javalin.stop();
    }

    private static void configure(JavalinConfig config, House house, LiveUpdates live) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        config.http.prefer405over404 = true;
        config.requestLogger.http(RequestLog::write);
        config.fileRenderer(
                new Templates(house.clerk().vitals()::trouble, house.mailroom().ledger()));
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(LONGEST_STOP);
            server.setErrorHandler(new ConnectorErrors());
        });
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.events.serverStopping(live::close);
        BodyLimit.set(config);
        new Guard(house).add(config.routes);
        new Site(house, live).add(config.routes);
        Errors.add(config.routes);
    }
}
