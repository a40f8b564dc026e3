// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BlobTest {
    private static final byte[] LATIN = "Größe\r\n".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void itIsTheSameAfterItWasTextOrPacked() {
        Blob blob = new Blob(LATIN);
        assertArrayEquals(LATIN, Blob.of(blob.text()).bytes());
        assertArrayEquals(LATIN, Packed.unpack(blob.packed()));
        assertEquals(Sha256.of(LATIN), blob.sha256());
    }

    @Test
    void whatWasPreparedIsNotMadeAgain() {
        Blob blob = new Blob(LATIN);
        blob.prepare();
        assertSame(blob.packed(), blob.packed());
        assertSame(blob.sha256(), blob.sha256());
    }

    @Test
    void onlyASignThatNoTextHasMakesItNone() {
        assertTrue(new Blob(LATIN).isText());
        assertTrue(new Blob(new byte[0]).isText());
        assertFalse(Blob.of("a\0b").isText());
    }

    @Test
    void twoOfTheSameBytesAreTheSame() {
        assertTrue(new Blob(LATIN).isSame(new Blob(LATIN.clone())));
        assertFalse(new Blob(LATIN).isSame(Blob.of("Größe\r\n")));
    }
}
