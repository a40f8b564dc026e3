// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail made to hurt: read without a stumble, in time that grows with its size alone. */
class HostileMailTest {
    /** This thread's own time, so that a busy machine fails nothing. */
    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

    private static final int SIZE = 400_000;
    private static final int PART = SIZE / 8;
    private static final int ROUNDS = Integer.getInteger("docket.mutants", 500) * 6;
    private static final String MULTIPART = "Content-Type: multipart/mixed; boundary=b\n\n";
    private static final String[] BITS = {
        "\n",
        "\r\n",
        "\0",
        " ",
        "=",
        "==",
        "=?",
        "?=",
        "=?utf-8?b?",
        "\"",
        "\\",
        "<",
        ">",
        "--",
        "--b 1",
        "--m",
        "--r--",
        ";",
        ":",
        "boundary=",
        "charset=utf-16",
        "charset=\"",
        "%",
        "'",
        "*0*=",
        "-- ",
        "> ",
        "&#",
        "<pre>",
        "<script",
        "Content-Type: multipart/mixed\n",
        "Content-Type: message/rfc822\n\n",
        "Content-Transfer-Encoding: base64\n",
        "\uFEFF",
        "\u202E",
        "From: <\n",
        "Subject:",
        "format=flowed",
        "From ",
        "\u00e9",
        "\u2028"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "\n", " ", "\0", "x:\n", "X: y\n", " folded\n", "a b c ", "Subject: ", "=?utf-8?q?a?= ", "=?a?q?",
                        "=?",
                "<1@x> ", "<", "\"", "\\\"", ";a=b", "--b\n", "--b--\n", "--b\n\n", "--b\n" + MULTIPART, "=\n", "=3D",
                        "&#1;",
                "<p", "<script>", "<!--", ">", "> ", "a \n", "-- \n", "Message-ID: <", "\r", "From \n"
            })
    void timeGrowsWithSize(String again) {
        for (String head : new String[] {
            "",
            "Subject: x\n\n",
            "Subject: ",
            "References: ",
            "From: ",
            "Content-Type: ",
            MULTIPART,
            "Content-Type: text/html\n\n",
            "Content-Type: text/plain; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n",
            "From: postmaster@x\nReturn-Path: <>\n\n",
            "Content-Transfer-Encoding: base64\n\n"
        }) {
            read(head + again.repeat(PART / again.length()));
            long part = read(head + again.repeat(PART / again.length()));
            long whole = read(head + again.repeat(SIZE / again.length()));
            assertTrue(
                    whole < Math.max(200, 24 * part),
                    () -> head + "...: " + part + " ms for an eighth, " + whole + " ms for all");
        }
    }

    @Test
    void nestedPartsEnd() {
        StringBuilder mail = new StringBuilder();
        for (int depth = 0; depth < 20_000; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }
        Received nested = Mails.read(mail.append("\nBottom").toString());
        assertEquals("", nested.text());
        assertEquals(1, nested.remarks().size());
        String inside = "Content-Type: message/rfc822\n\n".repeat(20_000) + "\nBottom";
        assertTrue(read(inside) < 2_000);
    }

    @Test
    void manyPartsEnd() {
        Received mail = Mails.read(MULTIPART + "--b\n\nFirst\n" + "--b\nX: y\n\nz\n".repeat(100_000));
        assertEquals("First", mail.text());
        assertEquals(1, mail.remarks().size());
        assertTrue(new PartReader()
                .read(Slice.of(MULTIPART.getBytes(StandardCharsets.UTF_8)))
                .parts()
                .isEmpty());
    }

    @Test
    void anEndlessHeadIsCut() {
        Received mail = Mails.read("Subject: [REPORT] Ant\n" + "X: y\n".repeat(100_000) + "\nText");
        assertEquals("[REPORT] Ant", mail.subject());
        assertEquals("Text", mail.text());
        assertEquals(1, mail.remarks().size());
        Received wide = Mails.read("Subject: a" + " b".repeat(500_000) + "\n\nText");
        assertEquals(501, wide.subject().length());
        assertEquals("Text", wide.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: multipart/mixed", "Content-Type: multipart/mixed; boundary=\"\"", MULTIPART})
    void withoutItsBoundaryTheTextIsAllThatThereIs(String head) {
        Received mail = Mails.with(head, "Just text.\n");
        assertEquals("Just text.\n", mail.text());
        assertEquals(1, mail.remarks().size());
        assertEquals(
                "One",
                Mails.with("Content-Type: multipart/mixed", "--x\n\nOne\n--x--\n")
                        .text(),
                "or it is guessed");
    }

    @Test
    void aHeadWithoutABlankLineLosesNoText() {
        assertEquals(
                "Hello there\nSecond line",
                Mails.read("Subject: x\nHello there\nSecond line").text());
        assertEquals("Only text", Mails.read("Only text").text());
        assertEquals("", Mails.read("").text());
    }

    @Test
    void nothingThatControlsIsShown() {
        Received mail = Mails.with(
                "Subject: a\0b\u202Ec\u0007\nFrom: \"x\u0000\u2028y\" <p\u0001@x>", "a\0b\u001B[31m\u202Ec\r\nd\re");
        assertEquals("a b c", mail.subject());
        assertEquals("x y <p @x>", mail.from().words());
        assertEquals("ab[31mc\nd\ne", mail.text());
    }

    @Test
    void anyMixtureIsRead() {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mail = mutant(random);
            Received received = Received.of(mail);
            assertTrue(received.text().length() <= 2 * mail.length + 2, "no mail grows");
            assertTrue(received.text().chars().noneMatch(letter -> letter == 0 || letter == '\r'), received::text);
            assertTrue(received.subject().chars().noneMatch(letter -> letter < ' '), received::subject);
        }
    }

    private static byte[] mutant(Random random) {
        StringBuilder text = new StringBuilder(Mails.ALL.get(random.nextInt(Mails.ALL.size())));
        for (int i = random.nextInt(30); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, BITS[random.nextInt(BITS.length)]);
                case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(10); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    private static long read(String mail) {
        byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
        long start = TIME.getCurrentThreadCpuTime();
        Received.of(bytes);
        return (TIME.getCurrentThreadCpuTime() - start) / 1_000_000;
    }
}
