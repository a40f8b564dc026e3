// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns bytes into letters as a mail says they are to be read, or else as UTF-8. */
final class Charsets {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What is called by the narrower name often is of the wider kind. */
    private static final Map<String, Charset> WIDER = Map.of(
            "iso-8859-1",
            WESTERN,
            "iso8859-1",
            WESTERN,
            "latin1",
            WESTERN,
            "gb2312",
            Charset.forName("GB18030"),
            "us-ascii",
            StandardCharsets.UTF_8,
            "ascii",
            StandardCharsets.UTF_8);

    private Charsets() {}

    /** Reads bytes by the name of a charset; what is unknown or cannot be read becomes the sign that says so. */
    static String read(byte[] bytes, Optional<String> name) {
        return new String(bytes, name.flatMap(Charsets::named).orElse(StandardCharsets.UTF_8));
    }

    static boolean isKnown(String name) {
        return named(name).isPresent();
    }

    /** Reads bytes of which nobody says what they are. */
    static String guessed(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WESTERN);
        }
    }

    private static Optional<Charset> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (WIDER.containsKey(plain)) {
            return Optional.of(WIDER.get(plain));
        }
        return Optional.ofNullable(Known.BY_NAME.get(plain));
    }

    /** All there are by all their names: asking Java for one that is none takes long, and mail can ask often. */
    private static final class Known {
        static final Map<String, Charset> BY_NAME = new HashMap<>();

        static {
            for (Charset charset : Charset.availableCharsets().values()) {
                BY_NAME.put(charset.name().toLowerCase(Locale.ROOT), charset);
                charset.aliases().forEach(alias -> BY_NAME.put(alias.toLowerCase(Locale.ROOT), charset));
            }
        }
    }
}
