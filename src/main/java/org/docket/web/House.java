// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Clerk;

/**
 * What the web is built on.
 *
 * @param url where people reach this service, for absolute links and cookies; without it, where it listens
 */
public record House(Board board, Clerk clerk, Door door, Clock clock, Optional<URI> url) {
    boolean isSecure() {
        return url.filter(place -> "https".equalsIgnoreCase(place.getScheme())).isPresent();
    }
}
