// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a resolution ended. */
public enum Outcome {
    TABLED("tabled|postponed|deferred|held over"),
    WITHDRAWN("withdrawn"),
    REJECTED("failed|rejected|defeated|not (?:approved|adopted|passed|carried|accepted)"),
    APPROVED("approved|passed|adopted|accepted|carried|elected|appointed|agreed|ratified|granted|established"
            + "|terminated|unanimous(?:ly)?"),
    UNKNOWN("(?!)");

    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
    private static final Pattern TEXT = Pattern.compile("\\b(?:RESOLVED|WHEREAS)\\b");

    //    Special Order 7A, Change the Example MINA Project Chair, was approved by Unanimous Vote of the directors
    // present.
    private static final Pattern ORDER =
            Pattern.compile("(?i)^Special Order \\d{0,2}\\w?,?.*?,? (?:was|were) (?<rest>\\S.*)$");

    private final Pattern word;

    Outcome(String words) {
        this.word = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The minutes' own words for it, of the last paragraph that has any; empty when none has. */
    static String of(String text) {
        List<String> paragraphs = List.of(PARAGRAPH.split(text.strip()));
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            String paragraph = paragraphs.get(i).replaceAll("\\s+", " ").strip();
            if (!TEXT.matcher(paragraph).find() && in(paragraph) != UNKNOWN) {
                return phrase(paragraph);
            }
        }
        return "";
    }

    private static String phrase(String paragraph) {
        Matcher order = ORDER.matcher(paragraph);
        if (order.matches()) {
            return order.group("rest").replaceFirst("\\.$", "");
        }
        for (String sentence : paragraph.split("(?<=[a-z)]\\.) +")) {
            if (in(sentence) != UNKNOWN) {
                return sentence.replaceFirst("\\.$", "");
            }
        }
        return paragraph;
    }

    /** What such words mean. */
    public static Outcome in(String words) {
        for (Outcome outcome : values()) {
            if (outcome.word.matcher(words).find()) {
                return outcome;
            }
        }
        return UNKNOWN;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
