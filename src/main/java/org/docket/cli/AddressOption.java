// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.docket.web.House;
import org.docket.web.Server;
import picocli.CommandLine.Option;

/** The options that say where a service is reached. */
final class AddressOption {
    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", defaultValue = "7070", description = "the port (DOCKET_PORT; ${DEFAULT-VALUE}); 0: any")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "the address it listens on (DOCKET_BIND; ${DEFAULT-VALUE})")
    private String host;

    @Option(names = "--url", description = "where people reach it, for links and cookies (DOCKET_URL)")
    private URI url;

    Optional<URI> url() throws Unreadable {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new Unreadable(port + ": is no port; one is 0 to " + HIGHEST_PORT);
        }
        if (url != null && (url.getHost() == null || !List.of("http", "https").contains(url.getScheme()))) {
            throw new Unreadable(url + ": is not where people reach this; write https://docket.example.org/");
        }
        return Optional.ofNullable(url);
    }

    /** Where links in mail lead: where people reach it, else where it listens, if that is known before. */
    Optional<URI> links() throws Unreadable {
        Optional<URI> told = url();
        return told.isPresent() || port == 0 ? told : Optional.of(URI.create(Server.url(host, port)));
    }

    Server open(House house) {
        return Server.start(house, host, port);
    }
}
