// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for, as the index asks for it.
 *
 * @param query every word or phrase in quotation marks, so that none is taken for a part of a question
 * @param year empty for any
 */
public record Sought(String query, String year) {
    private static final int MOST = 20;
    private static final int LONGEST = 300;
    private static final Pattern TERM = Pattern.compile("\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+)");

    /** The words of a reader; those between quotation marks stand together. */
    public static Sought of(String words, String year) {
        String cut = words.substring(0, Math.min(LONGEST, words.length())).replace('\0', ' ');
        List<String> terms = new ArrayList<>();
        Matcher term = TERM.matcher(cut);
        while (term.find() && terms.size() < MOST) {
            String text = term.group("phrase") == null ? term.group("word") : term.group("phrase");
            if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                terms.add(text);
            }
        }
        return new Sought(
                terms.stream().map(text -> '"' + text + '"').collect(Collectors.joining(" ")),
                year.matches("\\d{4}") ? year : "");
    }

    public boolean isEmpty() {
        return query.isEmpty();
    }
}
