// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A text told by another: runs of lines that the other one has, and between them the bytes that it has not. */
final class Delta {
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final Lines old;
    private final Lines now;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int copyFrom;
    private int copyEnd;
    private int newFrom;
    private int newEnd;

    private Delta(byte[] before, byte[] after) {
        old = new Lines(before);
        now = new Lines(after);
    }

    /** What makes the later text of the earlier one. */
    static byte[] between(byte[] before, byte[] after) {
        return new Delta(before, after).write();
    }

    /** The later text, made of the earlier one. */
    static byte[] apply(byte[] before, byte[] delta) {
        ByteArrayOutputStream after = new ByteArrayOutputStream(before.length + delta.length);
        ByteBuffer in = ByteBuffer.wrap(delta);
        try {
            while (in.hasRemaining()) {
                int from = number(in);
                after.write(before, from, number(in));
                int length = number(in);
                after.write(delta, in.position(), length);
                in.position(in.position() + length);
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException damaged) {
            throw new Damaged("A kept difference does not fit its text: " + damaged);
        }
        return after.toByteArray();
    }

    private byte[] write() {
        int most = Math.min(old.count(), now.count());
        int head = 0;
        while (head < most && old.line(head).equals(now.line(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.line(old.count() - 1 - tail).equals(now.line(now.count() - 1 - tail))) {
            tail++;
        }
        copy(0, head);
        writeMiddle(head, tail);
        copy(old.count() - tail, old.count());
        flush();
        return out.toByteArray();
    }

    /** Each line from where it stands next in the older text, if it stands there at all. */
    private void writeMiddle(int head, int tail) {
        Map<ByteBuffer, TreeSet<Integer>> places = new HashMap<>();
        for (int i = head; i < old.count() - tail; i++) {
            places.computeIfAbsent(old.line(i), line -> new TreeSet<>()).add(i);
        }
        int cursor = head;
        for (int i = head; i < now.count() - tail; i++) {
            int expected = cursor;
            Optional<Integer> place =
                    Optional.ofNullable(places.get(now.line(i))).map(there -> next(there, expected));
            if (place.isPresent()) {
                copy(place.get(), place.get() + 1);
                cursor = place.get() + 1;
            } else {
                insert(i);
            }
        }
    }

    private static Integer next(TreeSet<Integer> places, int cursor) {
        return Optional.ofNullable(places.ceiling(cursor)).orElseGet(places::last);
    }

    private void copy(int firstLine, int endLine) {
        int from = old.start(firstLine);
        if (newFrom < newEnd || from != copyEnd) {
            flush();
            copyFrom = from;
        }
        copyEnd = old.start(endLine);
    }

    private void insert(int line) {
        newFrom = newFrom < newEnd ? newFrom : now.start(line);
        newEnd = now.start(line + 1);
    }

    private void flush() {
        if (copyFrom < copyEnd || newFrom < newEnd) {
            number(copyFrom);
            number(copyEnd - copyFrom);
            number(newEnd - newFrom);
            out.write(now.text, newFrom, newEnd - newFrom);
        }
        copyFrom = copyEnd;
        newFrom = newEnd;
    }

    private void number(int value) {
        int rest = value;
        while (rest > SEVEN_BITS) {
            out.write(rest & SEVEN_BITS | MORE);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static int number(ByteBuffer in) {
        int value = 0;
        int shift = 0;
        int read;
        do {
            read = in.get();
            value |= (read & SEVEN_BITS) << shift;
            shift += 7;
        } while ((read & MORE) != 0);
        return value;
    }

    /** Bytes cut behind each line feed. */
    private static final class Lines {
        private final byte[] text;
        private final int[] starts;

        Lines(byte[] text) {
            this.text = text;
            int[] found = new int[text.length + 1];
            int lines = 0;
            for (int i = 0; i < text.length; i++) {
                if (text[i] == '\n' || i == text.length - 1) {
                    found[++lines] = i + 1;
                }
            }
            starts = Arrays.copyOf(found, lines + 1);
        }

        int count() {
            return starts.length - 1;
        }

        int start(int line) {
            return starts[line];
        }

        ByteBuffer line(int line) {
            return ByteBuffer.wrap(text, starts[line], starts[line + 1] - starts[line]);
        }
    }
}
