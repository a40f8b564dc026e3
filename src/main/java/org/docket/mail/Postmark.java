// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docket.board.Board;

/**
 * What all mail of a board has in common: from which address it comes, and which addresses are the board's own.
 *
 * @param from the service's own address; without one nothing is sent
 * @param url where people reach the service
 */
public record Postmark(Board board, Optional<String> from, Optional<URI> url) {
    private static final String NOWHERE = "docket.invalid";

    /** As the board's settings say, unless an address is given. */
    public static Postmark of(Board board, Optional<String> from, Optional<URI> url) {
        return new Postmark(board, from.or(() -> board.text("mail.from")).map(Plain::line), url);
    }

    /** The domain in which Message-IDs are made: that of the service's address, else of its place, else the board's. */
    public String domain() {
        return from.map(Postmark::domainOf)
                .or(() -> url.map(URI::getHost).filter(host -> host.contains(".") && !host.matches("[\\d.]+")))
                .or(() -> domains().stream().findFirst())
                .orElse(NOWHERE);
    }

    /** Whether an address belongs to the board: it is in one of its domains, or in one below it. */
    boolean isOwn(String address) {
        String domain = "." + domainOf(address);
        return domains().stream().anyMatch(own -> domain.endsWith("." + own));
    }

    /** The absolute address of a page. */
    public String link(String path) {
        String place = url.map(URI::toString).orElse("https://" + domain());
        return (place.endsWith("/") ? place.substring(0, place.length() - 1) : place) + path;
    }

    private List<String> domains() {
        return Arrays.stream(board.text("domains").orElse("").split("[,\\s]+"))
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
    }

    private static String domainOf(String address) {
        String bare = bare(address);
        return bare.substring(bare.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    //    Jane Doe <jane@example.org> | jane@example.org
    static String bare(String address) {
        return address.replaceAll(".*<|>.*", "").strip();
    }
}
