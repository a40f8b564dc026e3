// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to the mail server that knows whether a message may have been taken though nobody said so. */
final class Line extends SMTPTransport {
    private static final int REFUSED = 400;
    private static final String KEY = "mail.smtp.";

    private boolean inDoubt;

    private Line(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    static Line of(SmtpServer server, Limits limits, Postmark postmark) {
        Properties settings = new Properties();
        settings.put(KEY + "connectiontimeout", Long.toString(limits.connect().toMillis()));
        settings.put(KEY + "timeout", Long.toString(limits.read().toMillis()));
        settings.put(KEY + "writetimeout", Long.toString(limits.write().toMillis()));
        settings.put(KEY + "sendpartial", "true");
        settings.put(KEY + "quitwait", "false");
        settings.put(KEY + "localhost", postmark.domain());
        postmark.from().ifPresent(address -> settings.put(KEY + "from", Postmark.bare(address)));
        settings.put(KEY + "ssl.checkserveridentity", "true");
        settings.put(KEY + "ssl.enable", Boolean.toString(server.kind() == SmtpServer.Kind.SMTPS));
        boolean starttls = server.kind() == SmtpServer.Kind.STARTTLS;
        settings.put(KEY + "starttls.enable", Boolean.toString(starttls));
        settings.put(KEY + "starttls.required", Boolean.toString(starttls));
        settings.put(KEY + "auth", Boolean.toString(server.login().isPresent()));
        return new Line(Session.getInstance(settings));
    }

    /** Whether the whole of the last message was handed over and no answer came. */
    boolean isInDoubt() {
        return inDoubt;
    }

    void begin() {
        inDoubt = false;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        inDoubt = true;
        try {
            super.finishData();
        } catch (SMTPSendFailedException answered) {
            inDoubt = answered.getReturnCode() < REFUSED;
            throw answered;
        }
        inDoubt = false;
    }
}
