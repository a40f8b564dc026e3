// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.store.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries messages to the mail server, many over one connection, which is given up when nothing goes for a while. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(20);

    private final Route route;
    private final Limits limits;
    private Optional<Line> line = Optional.empty();
    private Instant lastUsed = Instant.MIN;

    Courier(Route route, Limits limits) {
        this.route = route;
        this.limits = limits;
    }

    /** Has a connection that works; answers what stands against it. */
    Optional<String> open() {
        if (line.filter(Line::isConnected).isPresent()) {
            return Optional.empty();
        }
        close();
        SmtpServer server = route.server().orElseThrow();
        Line opened = Line.of(server, limits, route.postmark());
        try {
            opened.connect(
                    server.host(),
                    server.port(),
                    server.login().map(SmtpServer.Login::user).orElse(null),
                    server.login().map(SmtpServer.Login::password).orElse(null));
            line = Optional.of(opened);
            return Optional.empty();
        } catch (MessagingException away) {
            return Optional.of(Refusal.words(away));
        }
    }

    /** Hands a message over for those recipients. */
    Outcome carry(Message message, List<String> recipients, Instant now) {
        lastUsed = now;
        Mime mime;
        InternetAddress[] to;
        try {
            mime = Mime.of(message, route, now);
            to = Mime.addresses(route.redirect().map(List::of).orElse(recipients));
        } catch (MessagingException malformed) {
            return Outcome.of(Outcome.Kind.REFUSED, "It cannot be written as a mail: " + Refusal.words(malformed));
        }
        return carry(mime, to, recipients);
    }

    private Outcome carry(Mime mime, InternetAddress[] to, List<String> recipients) {
        Line open = line.orElseThrow();
        open.begin();
        try {
            open.sendMessage(mime, to);
            String instead = route.redirect()
                    .map(address -> " (to " + address + " instead)")
                    .orElse("");
            String words = Refusal.cut(open.getLastServerResponse()) + instead;
            return new Outcome(Outcome.Kind.TAKEN, words, recipients, Map.of(), words);
        } catch (MessagingException failure) {
            Outcome outcome = new Refusal(failure, recipients).outcome(open.isInDoubt());
            if (outcome.kind() != Outcome.Kind.TAKEN && outcome.kind() != Outcome.Kind.REFUSED) {
                close();
            }
            return outcome;
        }
    }

    void closeIfIdle(Instant now) {
        if (line.isPresent() && lastUsed.plus(LONGEST_IDLE).isBefore(now)) {
            close();
        }
    }

    void close() {
        try {
            if (line.isPresent()) {
                line.get().close();
            }
        } catch (MessagingException gone) {
            LOG.debug("The connection was gone already", gone);
        } finally {
            line = Optional.empty();
        }
    }
}
