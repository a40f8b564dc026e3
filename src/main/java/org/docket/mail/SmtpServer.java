// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The mail server that takes what is sent.
 *
 * @param login by which it lets us in; empty where it asks for none
 */
public record SmtpServer(Kind kind, String host, int port, Optional<Login> login) {
    /** How it is spoken to. */
    public enum Kind {
        SMTP("smtp", 25),
        STARTTLS("smtp+starttls", 587),
        SMTPS("smtps", 465);

        private final String scheme;
        private final int port;

        Kind(String scheme, int port) {
            this.scheme = scheme;
            this.port = port;
        }
    }

    /** A name and a password. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /**
     * Reads an address such as {@code smtp+starttls://mail.example.org:587}.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static SmtpServer of(String address, Optional<Login> login) {
        URI uri = uri(address);
        Kind kind = kind(uri, address);
        if (uri.getHost() == null || uri.getUserInfo() != null) {
            throw wrong(address);
        }
        if (login.isPresent() && kind == Kind.SMTP && !isHere(uri.getHost())) {
            throw new IllegalArgumentException(
                    address + ": the password would travel for all to read; write smtp+starttls:// or smtps://");
        }
        return new SmtpServer(kind, uri.getHost(), uri.getPort() < 0 ? kind.port : uri.getPort(), login);
    }

    private static boolean isHere(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    }

    private static Kind kind(URI uri, String address) {
        for (Kind kind : Kind.values()) {
            if (kind.scheme.equals(uri.getScheme())) {
                return kind;
            }
        }
        throw wrong(address);
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException malformed) {
            throw wrong(address);
        }
    }

    private static IllegalArgumentException wrong(String address) {
        return new IllegalArgumentException(address.replaceAll("//.*@", "//")
                + ": is no mail server; write smtp://HOST:PORT, smtp+starttls://HOST:PORT or smtps://HOST:PORT");
    }

    @Override
    public String toString() {
        return kind.scheme + "://" + host + ":" + port;
    }
}
