// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * By which way mail goes.
 *
 * @param server the mail server; without one nothing goes
 * @param redirect the address that gets everything instead of those it is meant for
 */
public record Route(Postmark postmark, Optional<SmtpServer> server, Optional<String> redirect) {
    /**
     * Looks whether everything is said that has to be.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public Route {
        if (server.isPresent() && postmark.from().isEmpty()) {
            throw new IllegalArgumentException(
                    "Mail needs an address to come from: --mail-from, or mail.from in board.properties");
        }
        postmark.from().ifPresent(Route::requireAddress);
        redirect.ifPresent(Route::requireAddress);
    }

    private static void requireAddress(String address) {
        if (!Mime.isAddress(address)) {
            throw new IllegalArgumentException(address + ": is no mail address");
        }
    }

    InternetAddress sender(String name) throws AddressException {
        InternetAddress address =
                new InternetAddress(Postmark.bare(postmark.from().orElse("docket@docket.invalid")));
        try {
            address.setPersonal(name.isEmpty() ? postmark.board().name() : name, StandardCharsets.UTF_8.name());
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String listId() {
        return "<docket." + postmark.domain() + ">";
    }
}
