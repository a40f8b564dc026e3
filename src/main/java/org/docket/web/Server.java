// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.util.Set;

/** The service on one address, from its start to its stop. */
public final class Server implements AutoCloseable {
    private static final int GZIP_LEVEL = 5;
    private static final long LONGEST_STOP = 5_000;

    private final Javalin javalin;
    private final String host;

    private Server(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /** Answers when this returns; port 0 is any that is free. */
    public static Server start(House house, String host, int port) {
        Javalin javalin = Javalin.create(config -> configure(config, house)).start(host, port);
        return new Server(javalin, host);
    }

    public String url() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + javalin.port() + "/";
    }

    /** Finishes what is being answered, then stops. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, House house) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        config.http.prefer405over404 = true;
        config.requestLogger.http(RequestLog::write);
        config.fileRenderer(new Templates());
        config.staticFiles.add(Server::configureFiles);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(LONGEST_STOP);
            server.setErrorHandler(new ConnectorErrors());
        });
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        BodyLimit.set(config);
        new Guard(house).add(config.routes);
        new Site(house).add(config.routes);
        Errors.add(config.routes);
    }

    private static void configureFiles(StaticFileConfig files) {
        files.hostedPath = "/static";
        files.directory = "/static";
        files.location = Location.CLASSPATH;
        files.roles = Set.of(Access.ANYONE);
        files.headers = java.util.Map.of("Cache-Control", "public, max-age=3600");
    }
}
