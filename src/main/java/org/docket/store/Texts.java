// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.function.UnaryOperator;
import org.docket.agenda.Utf8;

/** Bytes as words and back, to the byte. */
final class Texts {
    private Texts() {}

    static byte[] rewritten(byte[] text, UnaryOperator<String> words) {
        return Utf8.encode(words.apply(Utf8.decode(text)));
    }
}
