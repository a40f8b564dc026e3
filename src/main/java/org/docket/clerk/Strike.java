// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docket.edit.Refused;

/** A passage to be struck out wherever it stands, however its words are folded over lines, or quoted in a mail. */
final class Strike {
    private static final int SHORTEST = 4;
    private static final String LETTER = "[\\p{L}\\p{N}]";

    private final Pattern inText;
    private final Pattern inJson;
    private final String mark;

    Strike(String passage, LocalDate day) {
        if (passage.replaceAll("\\s", "").length() < SHORTEST) {
            throw new Refused("So short a passage stands in too many places; name more of it.");
        }
        inText = pattern(passage, UnaryOperator.identity(), "\\s+(?:>+\\s*)*");
        inJson = pattern(passage, Strike::escaped, "(?:\\s|\\\\[nrt])+");
        mark = "[expunged " + day + "]";
    }

    boolean standsIn(String text) {
        return inText.matcher(text).find();
    }

    String in(String text) {
        return inText.matcher(text).replaceAll(Matcher.quoteReplacement(mark));
    }

    String inJson(String json) {
        return inJson.matcher(json).replaceAll(Matcher.quoteReplacement(mark));
    }

    /** Whole words only, where it begins or ends with one. */
    private static Pattern pattern(String passage, UnaryOperator<String> word, String gap) {
        String[] words = passage.strip().split("\\s+");
        String first = words[0].substring(0, 1);
        String last = words[words.length - 1].substring(words[words.length - 1].length() - 1);
        String middle = Arrays.stream(words).map(word).map(Pattern::quote).collect(Collectors.joining(gap));
        return Pattern.compile((first.matches(LETTER) ? "(?<!" + LETTER + ")" : "")
                + middle
                + (last.matches(LETTER) ? "(?!" + LETTER + ")" : ""));
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
