// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a part says it is: {@code text/plain; charset=utf-8}; also how it is to be shown, which is written alike. */
record MediaType(String name, Map<String, String> parameters) {
    static final MediaType PLAIN = new MediaType("text/plain", Map.of());

    private static final int MOST_PARAMETERS = 50;

    /** Reads what there is of it, however broken. */
    static MediaType parse(String field) {
        int semicolon = field.indexOf(';');
        String name = semicolon < 0 ? field : field.substring(0, semicolon);
        Map<String, String> parameters = new TreeMap<>();
        int at = semicolon;
        while (at >= 0 && at < field.length() && parameters.size() < MOST_PARAMETERS) {
            int end = end(field, at + 1);
            put(parameters, field.substring(at + 1, end));
            at = end;
        }
        return new MediaType(name.strip().toLowerCase(Locale.ROOT), parameters);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    boolean isMultipart() {
        return name.startsWith("multipart/");
    }

    boolean isText() {
        return name.startsWith("text/");
    }

    Optional<String> parameter(String key) {
        return Optional.ofNullable(parameters.get(key)).filter(value -> !value.isEmpty());
    }

    /** A parameter that may be in pieces, or written with percent signs: {@code filename*0*=utf-8''a%20b}. */
    Optional<String> longParameter(String key) {
        return parameter(key)
                .map(EncodedWords::decode)
                .or(() -> extended(parameters.get(key + "*")))
                .or(() -> extended(pieces(key)));
    }

    private String pieces(String key) {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, MOST_PARAMETERS)
                .mapToObj(number -> Optional.ofNullable(parameters.get(key + '*' + number + '*'))
                        .orElse(parameters.get(key + '*' + number)))
                .takeWhile(piece -> piece != null)
                .forEach(all::append);
        return all.toString();
    }

    //    utf-8'en'a%20b
    private static Optional<String> extended(String value) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        String[] charsetLanguageWords = value.split("'", 3);
        return charsetLanguageWords.length < 3
                ? Optional.of(value)
                : Optional.of(Charsets.read(percents(charsetLanguageWords[2]), Optional.of(charsetLanguageWords[0])));
    }

    private static byte[] percents(String value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] written = value.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < written.length; at++) {
            int octet = written[at] == '%' ? Transfer.octet(written, at + 1) : -1;
            bytes.write(octet < 0 ? written[at] : octet);
            at += octet < 0 ? 0 : 2;
        }
        return bytes.toByteArray();
    }

    /** Where a parameter ends: at the next semicolon outside of quotation marks. */
    private static int end(String field, int start) {
        boolean quoted = false;
        for (int at = start; at < field.length(); at++) {
            char letter = field.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == '\\' && quoted) {
                at++;
            } else if (letter == ';' && !quoted) {
                return at;
            }
        }
        return field.length();
    }

    private static void put(Map<String, String> parameters, String parameter) {
        int equals = parameter.indexOf('=');
        if (equals > 0) {
            String key = parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            parameters.putIfAbsent(
                    key, Quoted.of(parameter.substring(equals + 1).strip()));
        }
    }
}
