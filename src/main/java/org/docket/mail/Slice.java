// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stretch of the bytes of a mail; nothing is copied before it is decoded. */
final class Slice {
    private final byte[] bytes;
    private final int from;
    private final int to;

    private Slice(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    static Slice of(byte[] bytes) {
        return new Slice(bytes, 0, bytes.length);
    }

    int length() {
        return to - from;
    }

    byte at(int index) {
        return bytes[from + index];
    }

    Slice of(int first, int end) {
        return new Slice(bytes, from + first, from + end);
    }

    Slice after(int first) {
        return of(first, length());
    }

    /** Where the line that begins here ends: at its line feed, or with the last byte. */
    int lineFeed(int start) {
        int at = start;
        while (at < length() && at(at) != '\n') {
            at++;
        }
        return at;
    }

    /** Where the line after the one that begins here begins. */
    int nextLine(int start) {
        return Math.min(lineFeed(start) + 1, length());
    }

    /** The line that begins here, without its end. */
    Slice line(int start) {
        int end = lineFeed(start);
        return of(start, end > start && at(end - 1) == '\r' ? end - 1 : end);
    }

    boolean startsWith(byte[] word) {
        return length() >= word.length && Arrays.equals(bytes, from, from + word.length, word, 0, word.length);
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** Its bytes as letters, one each. */
    String latin() {
        return new String(bytes, from, length(), StandardCharsets.ISO_8859_1);
    }
}
