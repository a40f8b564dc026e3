// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.mail.Mailroom;

/**
 * What the web is built on.
 *
 * @param mailroom what the pages about mail are built on
 * @param url where people reach this service, for absolute links and cookies; without it, where it listens
 * @param status what else the status page says, asked for each time
 */
public record House(
        Board board,
        Clerk clerk,
        Door door,
        Mailroom mailroom,
        Clock clock,
        Optional<URI> url,
        List<Supplier<StatusLine>> status) {
    public House {
        status = List.copyOf(status);
    }

    public House(Board board, Clerk clerk, Door door, Mailroom mailroom, Clock clock, Optional<URI> url) {
        this(board, clerk, door, mailroom, clock, url, List.of());
    }

    /** The same house, of which the status page says one thing more. */
    public House with(Supplier<StatusLine> line) {
        return new House(
                board,
                clerk,
                door,
                mailroom,
                clock,
                url,
                Stream.concat(status.stream(), Stream.of(line)).toList());
    }

    boolean isSecure() {
        return url.filter(place -> "https".equalsIgnoreCase(place.getScheme())).isPresent();
    }
}
