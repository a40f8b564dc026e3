// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A mail as it is delivered, to the byte, as far as it is kept.
 *
 * @param size how many bytes it had
 */
public record Intake(byte[] raw, long size) {
    private static final int CHUNK = 64 * 1024;

    /** Reads one mail to its end, so that whoever brings it is not turned away in the middle, and keeps so much of it. */
    static Intake read(InputStream in, int most) throws IOException {
        byte[] raw = in.readNBytes(most);
        byte[] rest = new byte[CHUNK];
        long size = raw.length;
        for (int more = in.read(rest); more >= 0; more = in.read(rest)) {
            size += more;
        }
        return new Intake(raw, size);
    }

    boolean isCut() {
        return size > raw.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Intake intake && size == intake.size && Arrays.equals(raw, intake.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return size + " bytes";
    }
}
