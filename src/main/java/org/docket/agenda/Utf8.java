// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text and back without loss: a byte that is not UTF-8 becomes a lone surrogate and returns as that byte. */
public final class Utf8 {
    private static final char FIRST = '\uDC80';
    private static final char LAST = '\uDCFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** So many characters at once are looked at much faster than one by one. */
    private static final int SOME = 8192;

    private Utf8() {}

    public static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : escaping(bytes);
    }

    public static byte[] encode(String text) {
        if (!escaped(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isStray(text, i)) {
                bytes.writeBytes(text.substring(from, i).getBytes(StandardCharsets.UTF_8));
                bytes.write(text.charAt(i) - 0xDC00);
                from = i + 1;
            }
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** The text as people see it: what is not UTF-8 shows as U+FFFD. */
    public static String shown(String text) {
        return escaped(text) ? new String(encode(text), StandardCharsets.UTF_8) : text;
    }

    /** Whether the text holds bytes that are not UTF-8. */
    public static boolean escaped(String text) {
        return !isLatin(text) && hasStray(text);
    }

    /** Such a text holds none, and is copied and compared faster than its characters are looked at. */
    private static boolean isLatin(String text) {
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1).equals(text);
    }

    private static boolean hasStray(String text) {
        char[] some = new char[Math.min(SOME, text.length())];
        for (int from = 0; from < text.length(); from += SOME) {
            int count = Math.min(SOME, text.length() - from);
            text.getChars(from, from + count, some, 0);
            for (int i = 0; i < count; i++) {
                if (some[i] >= FIRST && isStray(text, from + i)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isStray(String text, int i) {
        char c = text.charAt(i);
        return c >= FIRST && c <= LAST && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String escaping(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                return out.flip().toString();
            }
            for (int n = result.length(); n > 0; n--) {
                out.put((char) (0xDC00 + (in.get() & 0xFF)));
            }
        }
    }
}
