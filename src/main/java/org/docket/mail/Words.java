// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.regex.Pattern;

/** Makes what somebody sent fit to be shown: without control characters, and not endless. */
final class Words {
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{2028}\\x{2029}]+");
    private static final Pattern ODD =
            Pattern.compile("[\\p{Cntrl}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{feff}&&[^\\n\\t]]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\x{85}\\x{2028}\\x{2029}]");
    private static final Pattern LONE = Pattern.compile("\\p{Cs}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Words() {}

    /** One line of at most so many letters. */
    static String line(String words, int longest) {
        String plain = CONTROL.matcher(LONE.matcher(words).replaceAll("\uFFFD")).replaceAll(" ");
        String line = BLANKS.matcher(plain).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end) + "…";
    }

    /** Lines that end as lines do here. */
    static String lines(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return ODD.matcher(LONE.matcher(lines).replaceAll("\uFFFD")).replaceAll("");
    }
}
