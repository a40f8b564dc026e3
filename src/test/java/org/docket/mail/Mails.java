// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Mails for tests, one of each form that people send. */
final class Mails {
    static final String HEAD = """
            From: Pat Doe <pat@example.org>
            To: board@example.org
            Subject: [REPORT] Ant
            Date: Tue, 13 Jan 2026 09:30:00 +0100
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            """;

    static final String QUOTED = HEAD + """
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            All is w=
            ell with B=C3=A9e.
            """;

    static final String BASE64 = HEAD + """
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            QWxsIGlzIHdlbGwgd2l0aCBCw6llLgo=
            """;

    static final String FLOWED = HEAD + """
            Content-Type: text/plain; format=flowed; delsp=no

            All is\s
            well
             >with a quote.
            > quoted\s
            > on
            --\s
            Pat
            """;

    static final String ALTERNATIVE = HEAD + """
            Content-Type: multipart/alternative; boundary="b 1"

            --b 1
            Content-Type: text/html

            <p>All is <b>bold</b></p>
            --b 1
            Content-Type: text/plain

            All is plain.
            --b 1--
            """;

    static final String SIGNED = HEAD + """
            Content-Type: multipart/signed; boundary=s; protocol="application/pgp-signature"

            --s
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: 8bit

            All is signed.
            --m
            Content-Type: text/x-patch
            Content-Disposition: attachment; filename*=utf-8''b%C3%A9e.patch

            + line
            --m--
            --s
            Content-Type: application/pgp-signature

            -----BEGIN PGP SIGNATURE-----
            --s--
            """;

    static final String FORWARDED = HEAD + """
            Content-Type: multipart/mixed; boundary=o

            --o
            Content-Type: message/rfc822

            Subject: inner
            Content-Type: text/html

            <html><head><title>x</title></head><body>All is<br>inside &amp; well</body></html>
            --o--
            """;

    static final String BOUNCE = """
            Return-Path: <>
            From: MAILER-DAEMON@mx.example.org
            To: docket@example.org
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            Message-ID: <b@mx.example.org>
            Content-Type: multipart/report; report-type=delivery-status; boundary="r"

            --r
            Content-Type: text/plain

            I could not deliver it.
            --r
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; pat@example.org
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 no such user

            Final-Recipient: rfc822; joe@example.org
            Action: delayed
            Status: 4.2.2
            --r
            Content-Type: message/rfc822

            From: docket@example.org
            Message-ID: <sent@example.org>
            Subject: Comments

            The comment.
            --r--
            """;

    static final List<String> ALL = List.of(QUOTED, BASE64, FLOWED, ALTERNATIVE, SIGNED, FORWARDED, BOUNCE);

    private Mails() {}

    static Received read(String mail) {
        return Received.of(mail.getBytes(StandardCharsets.UTF_8));
    }

    /** A mail with these lines at its head, and this text. */
    static Received with(String head, String text) {
        return read(head.strip() + "\n\n" + text);
    }
}
