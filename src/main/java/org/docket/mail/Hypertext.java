// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes the text out of hypertext, roughly: for mail that brings nothing else. */
final class Hypertext {
    private static final Set<String> SILENT = Set.of("head", "script", "style", "title");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "/p", "/h1", "/h2", "/h3", "/ul", "/ol", "/table", "/pre");
    private static final Set<String> LINES =
            Set.of("br", "br/", "div", "/div", "tr", "h1", "h2", "h3", "pre", "blockquote");
    private static final Map<String, String> SIGNS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final int LONGEST_SIGN = 10;

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private boolean verbatim;

    private Hypertext(String source) {
        this.source = source;
    }

    static String text(String source) {
        return new Hypertext(source).read();
    }

    private String read() {
        for (int at = 0; at < source.length(); ) {
            char letter = source.charAt(at);
            if (letter == '<') {
                at = tag(at);
            } else if (letter == '&') {
                at = sign(at);
            } else {
                plain(letter);
                at++;
            }
        }
        return text.toString().strip() + (text.length() > 0 ? "\n" : "");
    }

    /** Where the source goes on behind the tag, or behind all that is not shown. */
    private int tag(int at) {
        int close = source.indexOf(source.startsWith("<!--", at) ? "-->" : ">", at);
        if (close < 0) {
            return source.length();
        }
        int nameEnd = at + 1;
        while (nameEnd < close && !Character.isWhitespace(source.charAt(nameEnd)) && nameEnd - at < LONGEST_SIGN) {
            nameEnd++;
        }
        String name = source.substring(at + 1, nameEnd).toLowerCase(Locale.ROOT);
        if (SILENT.contains(name)) {
            return behind("</" + name, close);
        }
        verbatim = name.equals("pre") || verbatim && !name.equals("/pre");
        text.append(
                PARAGRAPHS.contains(name) ? "\n\n" : LINES.contains(name) ? "\n" : name.equals("li") ? "\n - " : "");
        return source.indexOf('>', close) + 1;
    }

    private int behind(String end, int from) {
        for (int at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', at + 1)) {
            if (source.regionMatches(true, at, end, 0, end.length())) {
                int close = source.indexOf('>', at);
                return close < 0 ? source.length() : close + 1;
            }
        }
        return source.length();
    }

    private int sign(int at) {
        int end = source.substring(at, Math.min(at + LONGEST_SIGN, source.length()))
                .indexOf(';');
        Optional<String> meant = end < 0 ? Optional.empty() : meant(source.substring(at + 1, at + end));
        text.append(meant.orElse("&"));
        return meant.isPresent() ? at + end + 1 : at + 1;
    }

    private static Optional<String> meant(String name) {
        if (!name.startsWith("#")) {
            return Optional.ofNullable(SIGNS.get(name));
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int letter = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Character.isValidCodePoint(letter) ? Optional.of(Character.toString(letter)) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private void plain(char letter) {
        boolean blank = Character.isWhitespace(letter);
        boolean after = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        if (verbatim || !blank) {
            text.append(letter);
        } else if (!after) {
            text.append(' ');
        }
    }
}
