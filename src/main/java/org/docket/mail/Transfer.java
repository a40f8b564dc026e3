// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Undoes what was done to a part for its way: quoted-printable and base64; anything else stays as it is. */
final class Transfer {
    private Transfer() {}

    static byte[] decode(Slice body, String form) {
        return switch (form.strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> quotedPrintable(body);
            case "base64" -> base64(body);
            default -> body.copy();
        };
    }

    /** Reads base64; whatever is no letter of it is passed over. */
    static byte[] base64(Slice body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length() * 3 / 4 + 3);
        int bits = 0;
        int held = 0;
        for (int at = 0; at < body.length(); at++) {
            int value = sextet(body.at(at));
            if (value >= 0) {
                bits = bits << 6 | value;
                held += 6;
            } else if (body.at(at) == '=') {
                held = 0;
            }
            if (held >= 8) {
                held -= 8;
                bytes.write(bits >> held);
            }
        }
        return bytes.toByteArray();
    }

    /** Reads quoted-printable line by line; a sign that stands for nothing stays. */
    static byte[] quotedPrintable(Slice body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int at = 0; at < body.length(); at = body.nextLine(at)) {
            Slice line = body.line(at);
            int end = line.length();
            while (end > 0 && (line.at(end - 1) == ' ' || line.at(end - 1) == '\t')) {
                end--;
            }
            boolean goesOn = end > 0 && line.at(end - 1) == '=';
            words(line.of(0, goesOn ? end - 1 : end).copy(), bytes);
            if (!goesOn && body.lineFeed(at) < body.length()) {
                bytes.write('\n');
            }
        }
        return bytes.toByteArray();
    }

    private static void words(byte[] written, ByteArrayOutputStream bytes) {
        for (int at = 0; at < written.length; at++) {
            int octet = written[at] == '=' ? octet(written, at + 1) : -1;
            bytes.write(octet < 0 ? written[at] : octet);
            at += octet < 0 ? 0 : 2;
        }
    }

    /** The octet that two hexadecimal digits mean; below zero where there are none. */
    static int octet(byte[] written, int at) {
        if (at + 1 >= written.length) {
            return -1;
        }
        int high = Character.digit(written[at], 16);
        int low = Character.digit(written[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int sextet(byte letter) {
        if (letter >= 'A' && letter <= 'Z') {
            return letter - 'A';
        } else if (letter >= 'a' && letter <= 'z') {
            return letter - 'a' + 26;
        } else if (letter >= '0' && letter <= '9') {
            return letter - '0' + 52;
        }
        return letter == '+' ? 62 : letter == '/' ? 63 : -1;
    }
}
