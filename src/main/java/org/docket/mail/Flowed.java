// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.Locale;

/** Joins the lines of text that flows: a blank at the end of a line says that it goes on. */
final class Flowed {
    private static final String SIGNATURE = "-- ";

    private Flowed() {}

    static boolean is(MediaType type) {
        return says(type, "format", "flowed");
    }

    /** Whether the blank that says so is to be taken away. */
    static boolean deletesBlank(MediaType type) {
        return says(type, "delsp", "yes");
    }

    private static boolean says(MediaType type, String key, String word) {
        return type.parameter(key)
                .filter(value -> value.toLowerCase(Locale.ROOT).equals(word))
                .isPresent();
    }

    static String join(String text, boolean deletesBlank) {
        StringBuilder joined = new StringBuilder(text.length());
        int flowing = -1;
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            int depth = depth(line);
            String words = unstuffed(line.substring(depth));
            boolean goesOn = words.endsWith(" ") && !words.equals(SIGNATURE);
            if (flowing != depth || words.equals(SIGNATURE)) {
                joined.append(first ? "" : "\n").append(">".repeat(depth)).append(depth > 0 ? " " : "");
            }
            joined.append(goesOn && deletesBlank ? words.substring(0, words.length() - 1) : words);
            flowing = goesOn ? depth : -1;
            first = false;
        }
        return joined.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String words) {
        return words.startsWith(" ") ? words.substring(1) : words;
    }
}
