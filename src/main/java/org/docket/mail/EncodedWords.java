// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the words of a head that are written in letters of ASCII: {@code =?utf-8?q?B=C3=A9e?=}. */
final class EncodedWords {
    private static final int LONGEST = 2000;

    private final String written;
    private final StringBuilder read = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String charset = "";
    private boolean afterWord;
    private int at;

    private EncodedWords(String written) {
        this.written = written;
    }

    static String decode(String written) {
        return written.contains("=?") ? new EncodedWords(written).decode() : written;
    }

    private String decode() {
        for (int start = written.indexOf("=?"); start >= 0; start = written.indexOf("=?", at)) {
            if (!word(start)) {
                plain(Math.min(start + 2, written.length()));
            }
        }
        plain(written.length());
        return read.toString();
    }

    /** What stands here up to there is meant as it is written. */
    private void plain(int end) {
        flush();
        read.append(written, at, end);
        at = end;
        afterWord = false;
    }

    /** Reads the word that starts here, and what stands before it; false when it is none. */
    private boolean word(int start) {
        int first = written.indexOf('?', start + 2);
        int second = first + 2;
        if (first < 0 || second >= written.length() || written.charAt(second) != '?') {
            return false;
        }
        String rest = written.substring(second + 1, Math.min(second + 1 + LONGEST, written.length()));
        int length = rest.indexOf("?=");
        if (length < 0) {
            return false;
        }
        before(start, written.substring(start + 2, first).replaceAll("\\*.*", ""));
        pending.writeBytes(bytes(rest.substring(0, length), written.charAt(first + 1)));
        at = second + 1 + length + 2;
        afterWord = true;
        return true;
    }

    /** Blanks between two words are none, and both are read as one: a letter may be cut in two. */
    private void before(int start, String name) {
        String plain = written.substring(at, start);
        boolean joined = afterWord && plain.isBlank();
        if (!joined || !name.equalsIgnoreCase(charset)) {
            flush();
            charset = name;
        }
        read.append(joined ? "" : plain);
    }

    private void flush() {
        if (pending.size() == 0) {
            charset = "";
            return;
        }
        read.append(Charsets.read(pending.toByteArray(), Optional.of(charset).filter(name -> !name.isEmpty())));
        pending.reset();
        charset = "";
    }

    private static byte[] bytes(String text, char form) {
        boolean base64 = form == 'b' || form == 'B';
        String letters = base64 ? text : text.replace('_', ' ').replace(" ", "=20");
        Slice slice = Slice.of(letters.getBytes(StandardCharsets.UTF_8));
        return base64 ? Transfer.base64(slice) : Transfer.quotedPrintable(slice);
    }
}
