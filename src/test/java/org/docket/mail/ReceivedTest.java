// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.docket.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail in every form in which people send it. */
class ReceivedTest {
    private static final String WELL = "All is well with Bée.\n";

    @Test
    void theHeadIsRead() {
        Received mail = Mails.read(Mails.QUOTED);
        assertEquals(Optional.of("<1@example.org>"), mail.messageId());
        assertEquals(new Mailbox("Pat Doe", "pat@example.org"), mail.from());
        assertEquals(List.of("board@example.org"), mail.to());
        assertEquals("[REPORT] Ant", mail.subject());
        assertEquals(Optional.of(Instant.parse("2026-01-13T08:30:00Z")), mail.date());
        assertEquals(Optional.empty(), mail.automatic());
        assertEquals(Optional.empty(), mail.bounce());
        assertEquals(List.of(), mail.remarks());
    }

    @Test
    void quotedPrintableIsUndone() {
        assertEquals(WELL, Mails.read(Mails.QUOTED).text());
        assertEquals(WELL, Mails.read(Mails.QUOTED.replace("\n", "\r\n")).text());
        assertEquals(
                "a =zz b=\n",
                Mails.with("Content-Transfer-Encoding: quoted-printable", "a =zz b=3D   \n")
                        .text());
    }

    @Test
    void base64IsUndone() {
        assertEquals(WELL, Mails.read(Mails.BASE64).text());
        assertEquals(
                WELL, Mails.read(Mails.BASE64.replace("QWxs", " Q\tW !\n xs")).text(), "other signs are passed over");
        String two = Base64.getEncoder().encodeToString("one".getBytes(StandardCharsets.UTF_8)) + "\nZA==\nZQ==\n";
        assertEquals(
                "onede", Mails.with("Content-Transfer-Encoding: BASE64", two).text(), "each piece ends by itself");
    }

    @Test
    void flowedTextIsJoined() {
        assertEquals(
                "All is well\n>with a quote.\n> quoted on\n-- \nPat\n",
                Mails.read(Mails.FLOWED).text().replace(" >with", ">with"));
        assertEquals(
                "All iswell",
                Mails.with("Content-Type: text/plain; Format=Flowed; DelSp=Yes", "All is \nwell")
                        .text());
    }

    @Test
    void theSignatureIsNotJoinedToWhatStandsBeforeIt() {
        assertEquals(
                "so \n-- \nme",
                Mails.with("Content-Type: text/plain; format=flowed", "so \n-- \nme")
                        .text());
    }

    @Test
    void ofAlternativesThePlainOneIsRead() {
        assertEquals("All is plain.", Mails.read(Mails.ALTERNATIVE).text());
    }

    @Test
    void aSignatureBesideTheTextIsLeftOut() {
        Received mail = Mails.read(Mails.SIGNED);
        assertEquals("All is signed.", mail.text());
        assertEquals(List.of("bée.patch"), mail.attachments());
    }

    @Test
    void aSignatureAroundTheTextIsTakenOff() {
        assertEquals("All is well.\n- a list\n", Mails.with("Subject: x", """
                                -----BEGIN PGP SIGNED MESSAGE-----
                                Hash: SHA512

                                All is well.
                                - - a list
                                -----BEGIN PGP SIGNATURE-----

                                iQEz
                                -----END PGP SIGNATURE-----
                                """).text());
    }

    @Test
    void aMailInsideIsReadWhereThereIsNoOtherText() {
        assertEquals("All is\ninside & well\n", Mails.read(Mails.FORWARDED).text());
    }

    @Test
    void aFooterThatAListAddsDoesNotHideTheText() {
        String mail = """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/html

                <p>One<p>Two
                --b
                Content-Type: text/plain

                to leave, write to nobody
                --b--
                """;
        assertEquals("One\n\nTwo\n", Mails.read(mail).text());
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, Bée",
        "ISO-8859-1, Bée",
        "windows-1252, Bée",
        "'\"us-ascii\"', B�e",
        "x-nobody, B�e",
        "'', B�e"
    })
    void lettersAreReadAsTheMailSaysElseAsUtf8(String charset, String read) {
        byte[] mail = ("Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: 8bit\n\nBée")
                .getBytes(StandardCharsets.ISO_8859_1);
        Received received = Received.of(mail);
        assertEquals(read, received.text());
        assertEquals(charset.equals("x-nobody") ? 1 : 0, received.remarks().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?utf-8?q?B=C3=A9e_?= =?utf-8?B?w6k=?= x | Bée é x",
                "=?utf-8?q?B=C3?=   =?UTF-8*en?Q?=A9e?= | Bée",
                "a =?iso-8859-1?q?=E9?= b | a é b",
                "=?x-nobody?q?=C3=A9?= | é",
                "=?utf-8?z | =?utf-8?z",
                "=?utf-8?q?open | =?utf-8?q?open",
                "=? =?utf-8?q?x?= | =? x"
            })
    void wordsOfTheHeadAreRead(String written, String read) {
        assertEquals(read, Mails.with("Subject: " + written, "").subject());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Doe, Pat\" <pat@example.org> | Doe, Pat <pat@example.org>",
                "pat@example.org (Pat Doe) | Pat Doe <pat@example.org>",
                "pat@example.org, joe@example.org | pat@example.org",
                "=?utf-8?q?B=C3=A9e?= <b@x> | Bée <b@x>",
                "=?utf-8?q?Chair_=3Cchair=40x=3E?= <b@x> | Chair <chair@x> <b@x>",
                "<pat | pat",
                "<> | nobody named",
                "just words | just words",
                "\"open <pat@x> | \"open<pat@x>"
            })
    void whoeverItSaysItIsFromIsNamed(String from, String words) {
        assertEquals(words, Mails.with("From: " + from, "").from().words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 10 Feb 2010 08:00:00 +0000",
                "10 Feb 10 08:00 GMT",
                "Wed, 10 February 2010 03:00:00 EST",
                "Wed, 10 Feb 2010 09:00:00 +0100 (CET)"
            })
    void theDateIsReadWhateverTheDayIsCalled(String date) {
        assertEquals(
                Optional.of(Instant.parse("2010-02-10T08:00:00Z")),
                Mails.with("Date: " + date, "").date());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "40 Feb 2010 08:00:00", "10 Xyz 2010 08:00:00", "10 Feb 2010 99:00:00 +9999"})
    void aWrongDateIsNone(String date) {
        assertEquals(Optional.empty(), Mails.with("Date: " + date, "").date());
    }

    @Test
    void whatItAnswersIsNearestFirst() {
        Received mail = Mails.with("In-Reply-To: <3@x>\nReferences: <1@x> <2@x>\n <3@x>", "");
        assertEquals(List.of("<3@x>", "<2@x>", "<1@x>"), mail.answered());
    }

    @Test
    void aBounceSaysWhatCameBack() {
        Bounce bounce = Mails.read(Mails.BOUNCE).bounce().orElseThrow();
        assertEquals(Optional.of("<sent@example.org>"), bounce.original());
        assertEquals(
                List.of(
                        new Bounce.Recipient("pat@example.org", "failed", "5.1.1", "550 no such user"),
                        new Bounce.Recipient("joe@example.org", "delayed", "4.2.2", "")),
                bounce.recipients());
        assertEquals(
                List.of(true, false),
                bounce.recipients().stream().map(Bounce.Recipient::isFinal).toList());
    }

    @Test
    void aBounceInAnOlderFormIsOneToo() {
        String head =
                "From: Mail Delivery System <Mailer-Daemon@mx>\nX-Failed-Recipients: pat@x, joe@x\nSubject: Mail delivery failed";
        Bounce bounce = Mails.with(head, "It failed.\n\n > Message-Id: <sent@x>\n")
                .bounce()
                .orElseThrow();
        assertEquals(Optional.of("<sent@x>"), bounce.original());
        assertEquals(
                List.of("pat@x", "joe@x"),
                bounce.recipients().stream().map(Bounce.Recipient::address).toList());
        assertTrue(Mails.with("From: postmaster@mx\nSubject: Undeliverable: hello", "")
                .bounce()
                .isPresent());
        assertEquals(
                Optional.empty(),
                Mails.with("From: postmaster@mx\nSubject: hello", "").bounce());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "Auto-Submitted: auto-replied (vacation), auto-replied",
                "Auto-Submitted: no, none",
                "Precedence: auto_reply, auto_reply",
                "Precedence: bulk, none",
                "X-Autoreply: yes, auto-replied"
            })
    void whatAMachineWroteSaysSo(String field, String how) {
        assertEquals(Optional.ofNullable(how), Mails.with(field, "").automatic());
    }

    @Test
    void theSharedMailsAreRead() {
        Received poi = Received.of(Shared.bytes("data/mail/report_00_qp.eml"));
        assertEquals("[REPORT] Apache POI (board report for February)", poi.subject());
        assertTrue(poi.text().contains("writing Microsoft Office file\n   formats"), poi::text);
        assertTrue(poi.text().contains("Alain Béarez"), poi::text);
        Received kibble = Received.of(Shared.bytes("data/mail/report_03_b64.eml"));
        assertTrue(kibble.text().contains("Michał Słowikowski"), kibble::text);
        Received phoenix = Received.of(Shared.bytes("data/mail/report_05_alternative.eml"));
        assertTrue(phoenix.text().contains("Richárd Antal was added"), phoenix::text);
        assertTrue(phoenix.text().lines().noneMatch(line -> line.contains("<html>")), phoenix::text);
        Received geode = Received.of(Shared.bytes("data/mail/report_07_mixed.eml"));
        assertTrue(geode.text().contains("We’re continuing"), geode::text);
        assertEquals(List.of("stats.csv"), geode.attachments());
    }
}
