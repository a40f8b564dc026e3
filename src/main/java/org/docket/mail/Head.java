// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a mail, or of a part of one: its fields as far as they are worth reading, each unfolded.
 *
 * @param end where what stands below it begins
 * @param cut whether there was more than is read
 */
record Head(List<Field> fields, int end, boolean cut) {
    static final int MOST_FIELDS = 1000;
    static final int LONGEST_FIELD = 32 * 1024;

    private static final byte[] MAILBOX_MARK = "From ".getBytes(StandardCharsets.US_ASCII);

    /** A field: its name as written, and what it says in one line. */
    record Field(String name, String value) {}

    /** What the first field of this name says. */
    Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.name.equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }

    /** What each field of this name says. */
    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name.equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    boolean has(String name) {
        return first(name).isPresent();
    }

    /** Reads fields until a blank line; a line that is no field ends the head too, and belongs to what is below. */
    static Head read(Slice slice) {
        List<Field> fields = new ArrayList<>();
        boolean cut = false;
        int at = slice.startsWith(MAILBOX_MARK) ? slice.nextLine(0) : 0;
        while (at < slice.length()) {
            Slice line = slice.line(at);
            if (line.length() == 0) {
                return new Head(List.copyOf(fields), slice.nextLine(at), cut);
            }
            int colon = colon(line);
            if (colon < 0) {
                break;
            }
            int end = slice.nextLine(at);
            while (end < slice.length() && isBlank(slice.at(end)) && !isEmpty(slice.line(end))) {
                end = slice.nextLine(end);
            }
            Slice value = slice.of(at + colon + 1, end);
            cut |= fields.size() >= MOST_FIELDS || value.length() > LONGEST_FIELD;
            if (fields.size() < MOST_FIELDS) {
                fields.add(new Field(line.of(0, colon).latin().stripTrailing(), unfolded(value)));
            }
            at = end;
        }
        return new Head(List.copyOf(fields), at, cut);
    }

    /** Where the name of a field ends; below zero where the line is none. */
    private static int colon(Slice line) {
        for (int at = 0; at < line.length(); at++) {
            byte letter = line.at(at);
            if (letter == ':') {
                return at == 0 ? -1 : at;
            }
            boolean blankBeforeColon = isBlank(letter) && at > 0;
            if (letter <= ' ' && !blankBeforeColon || letter == 127 || blankBeforeColon && !endsName(line, at)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether nothing but blanks stands before the colon. */
    private static boolean endsName(Slice line, int blank) {
        int at = blank;
        while (at < line.length() && isBlank(line.at(at))) {
            at++;
        }
        return at < line.length() && line.at(at) == ':';
    }

    private static boolean isEmpty(Slice line) {
        for (int at = 0; at < line.length(); at++) {
            if (!isBlank(line.at(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\t';
    }

    private static String unfolded(Slice value) {
        byte[] bytes = value.of(0, Math.min(value.length(), LONGEST_FIELD)).copy();
        return Charsets.guessed(bytes).replaceAll("\\r?\\n", "").strip();
    }
}
