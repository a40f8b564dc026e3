// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.docket.agenda.Utf8;

/** Bytes to be kept; their digest and what they are packed into are made once, by whoever asks first. */
public final class Blob {
    private final byte[] bytes;
    private String sha256;
    private byte[] packed;

    /** The bytes are not copied, and must not change any more. */
    public Blob(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Blob of(String text) {
        return new Blob(Utf8.encode(text));
    }

    public byte[] bytes() {
        return bytes;
    }

    public String text() {
        return Utf8.decode(bytes);
    }

    public boolean isSame(Blob other) {
        return Arrays.equals(bytes, other.bytes);
    }

    /** Whether nothing in it is a sign that no text has. */
    public boolean isText() {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') < 0;
    }

    /** Does now, and in this thread, what else would be done when it is kept. */
    public void prepare() {
        sha256();
        packed();
    }

    public synchronized String sha256() {
        if (sha256 == null) {
            sha256 = Sha256.of(bytes);
        }
        return sha256;
    }

    synchronized byte[] packed() {
        if (packed == null) {
            packed = Packed.packQuickly(bytes);
        }
        return packed;
    }
}
